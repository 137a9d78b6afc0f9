import {isToggle, typeOf} from '../kinds/fields.js';
import {isRightToLeft, placedLabels, sideOf, type Placed} from '../kinds/label-place.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.4.3 – labels of boxes and radio buttons stand under or after them. */
export const rule: Rule = {
  test: '11.4.3',
  *judge(view): Iterable<Judgement> {
    if (view.page.views[0] !== view) return;
    for (const placed of placedLabels(view)) {
      if (!isToggle(placed.field)) continue;
      const answer = answerFor(placed);
      if (answer) yield judgementOf(answer, placed.field);
    }
  },
};

function answerFor(placed: Placed): Answer | undefined {
  const {field, text, gap, box} = placed;
  const rightToLeft = isRightToLeft(text);
  if (rightToLeft === undefined) return undefined;
  const side = sideOf(placed);
  if (side === 'below' || side === (rightToLeft ? 'left' : 'right')) return 'C';
  const where = {above: 'au-dessus', left: 'à gauche', right: 'à droite', over: 'par-dessus'}[side];
  // Particular cases: what does not look like a box, a scale in a table or in columns, a switch at the end of a row.
  const looksLikeBox =
    /^(checkbox|radio)$/.test(typeOf(field)) && field.writtenRole !== 'switch' && box.width <= 40 && box.height <= 40;
  const isInRow = side === (rightToLeft ? 'right' : 'left') && gap.x <= 30;
  if (!looksLikeBox || !isInRow || field.ancestor('table'))
    return av(
      `L’étiquette « ${text} » est ${where} de la case ou du bouton : cette place est-elle justifiée pour l’usager ?`,
    );
  return nc(
    `L’étiquette « ${text} » est ${where} de la case ou du bouton : placez-la ${rightToLeft ? 'à gauche' : 'à droite'} ou au-dessous.`,
  );
}
