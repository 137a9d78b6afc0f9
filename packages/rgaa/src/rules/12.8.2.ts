import {elementAt, inDocumentOrder, isWithin} from '../probes/page-tools.js';
import type {Judgement, Rule} from '../rule.js';
import {openingsOf, type Opening} from '../states/opened.js';

/** RGAA 12.8.2 – where a script shows something new, the Tab key goes on from there. */
export const rule: Rule = {
  test: '12.8.2',
  states: ['opened'],
  *judgePage(page) {
    for (const opening of openingsOf(page)) yield ofOpening(opening);
  },
};

function ofOpening(opening: Opening): Judgement {
  const {view, root, trigger, name} = opening;
  const element = elementAt(view, root);
  const answer = (outcome: Judgement['outcome'], message: string): Judgement => ({
    outcome,
    message,
    state: view.state,
    ...(element ? {element} : {}),
  });
  const isIn = (path: string | null) => path !== null && isWithin(path, root);
  if (opening.isDialog) {
    if (!isIn(opening.focus) && !isIn(opening.next) && opening.focusables > 0)
      return answer('NC', `Le bouton « ${name} » a ouvert cette fenêtre sans y placer le focus, et Tab va ailleurs.`);
    if (opening.isModal && isIn(opening.focus) && opening.next !== null && !isIn(opening.next))
      return answer('NC', 'Cette fenêtre modale est ouverte, et la touche Tab passe à ce qui est derrière elle.');
    if (opening.byEscape && opening.back !== trigger)
      return answer('AV', 'Une fois cette fenêtre fermée, le focus revient-il sur le bouton qui l’a ouverte ?');
    return answer('AV', 'La tabulation reste-t-elle cohérente dans cette fenêtre, et quand elle se ferme ?');
  }
  if (opening.focusables === 0 || isIn(opening.focus) || isIn(opening.next)) return answer('C', '');
  // What stands before its button is reached by going back only.
  return inDocumentOrder(root, trigger) < 0
    ? answer(
        'AV',
        `Ce contenu, ouvert par « ${name} », est avant son bouton dans l’ordre de tabulation : est-ce cohérent ?`,
      )
    : answer('AV', `Après « ${name} », la touche Tab ne va pas d’abord à ce contenu : est-ce cohérent ?`);
}
