import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {ratioText} from './colours.js';
import {dressedFields, type DressedField} from './field-edges.js';

/**
 * What is to be said of the limits of each field that the author dressed (RGAA 3.3.1).
 *
 * @param mode - name of the control that may mend it.
 */
export const answersOnFields = (view: View, mode?: string): {field: PageElement; answer: Answer}[] =>
  dressedFields(view).map(dressed => ({field: dressed.field, answer: answerOf(dressed, mode)}));

function answerOf({ratio, hasEdge, isOnlyEdge}: DressedField, mode: string | undefined): Answer {
  if (ratio === undefined)
    return av('Les limites de ce champ ont-elles un contraste d’au moins 3:1 avec ce qui les entoure ?');
  if (ratio >= 3) return 'C';
  const measure = `Les limites de ce champ ont un contraste de ${ratioText(ratio)} avec ce qui les entoure (il en faut 3:1)`;
  if (mode) return av(`${measure}. Le mécanisme « ${mode} » y remédie-t-il ?`);
  if (!isOnlyEdge) return av(`${measure} : son contenu suffit-il à le reconnaître ?`);
  if (!hasEdge) return av('Ce champ n’a ni bordure ni fond : voit-on qu’il est là ?');
  return nc(`${measure} : foncez sa bordure.`);
}
