import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {actionsIn} from './adjacent.js';
import {controlAround} from './images.js';

/** True when clicks on an image are sent to the server with their place: it needs a link around it. */
export const isServerMap = (image: PageElement): boolean => !image.isHiddenToAll && controlAround(image)?.tag === 'a';

/** Whether what a server-side map leads to may be reached otherwise (1.1.4). */
export function judgeServerMap(image: PageElement, view: View): Answer {
  const link = controlAround(image);
  const hasOther = actionsIn(view).some(action => action !== link) || view.byTag('select').length > 0;
  return hasOther
    ? av('Chaque endroit où mène cette image réactive a-t-il aussi un lien, ou un autre moyen d’y aller au clavier ?')
    : nc('Cette image réactive côté serveur n’est doublée d’aucun lien : seul un pointeur permet de s’en servir.');
}
