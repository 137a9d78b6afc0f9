import {boxTwins} from '../kinds/colour-twins.js';
import {apart, currentItems} from '../kinds/current-items.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Judgement, Rule} from '../rule.js';

const errorWords = /erreur|invalide|incorrect|veuillez|corrig|obligatoire|requis|renseign|saisi/i;

/** RGAA 3.1.4 – what a colour set by styles tells is told otherwise too. */
export const rule: Rule = {
  test: '3.1.4',
  states: ['submitted'],
  *judge(view): Generator<Judgement> {
    for (const {element, name, otherName, ratio} of boxTwins(view))
      yield {
        outcome: ratio < 3 ? 'NC' : 'AV',
        message: `Ce signe ne se distingue que par sa couleur de celui qui dit « ${otherName} », et aucun texte visible ne dit « ${name} ».`,
        element,
      };
    for (const {element, by, ratio} of currentItems(view)) {
      if (by === 'shape') yield {outcome: 'C', message: ''};
      else if (by === 'colour')
        yield {
          outcome: ratio < 3 ? 'NC' : 'AV',
          message:
            'L’élément courant ne se distingue des autres que par sa couleur : ajoutez une graisse, un trait ou une icône.',
          element,
        };
    }
    yield* wrongFields(view);
  },
};

/** Fields said to be wrong, which only a colour shows. */
function* wrongFields(view: View): Generator<Judgement> {
  const fields = view.queryAll('input, select, textarea').filter(field => field.isVisible);
  const isWrong = (field: PageElement) => /^(true|spelling|grammar)$/.test(field.attribute('aria-invalid') ?? '');
  const wrong = fields.filter(isWrong);
  if (wrong.length === 0) return;
  const isSaid = view.texts.some(({data, box, parent}) => box && errorWords.test(data) && parent.isVisible);
  for (const field of wrong) {
    const right = fields.find(
      other => !isWrong(other) && other.tag === field.tag && other.attribute('type') === field.attribute('type'),
    );
    const look = right && apart(field, right);
    if (!isSaid && look?.by === 'colour' && look.ratio < 3)
      yield {
        outcome: 'NC',
        message: 'Seule une couleur montre que ce champ est en erreur : dites-le par un texte visible.',
        element: field,
      };
    else
      yield {
        outcome: 'AV',
        message: 'Voit-on que ce champ est en erreur autrement que par une couleur ?',
        element: field,
      };
  }
}
