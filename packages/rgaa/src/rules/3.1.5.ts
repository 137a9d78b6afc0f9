import {mediaOf} from '../kinds/media.js';
import {av, eachElement} from '../rule.js';

/** RGAA 3.1.5 – what a film tells by a colour it tells otherwise too. */
export const rule = eachElement({
  test: '3.1.5',
  needs: ['media'],
  applies: view =>
    view === view.page.views[0]
      ? mediaOf(view)
          .filter(({type}) => type !== 'sound')
          .map(({element}) => element)
      : [],
  judge: () => av('Ce que cette vidéo dit par la couleur se comprend-il aussi sans elle ?'),
});
