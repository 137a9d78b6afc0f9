import {isToggle, isTyped} from '../kinds/fields.js';
import {isRightToLeft, placedLabels, sideOf, type Placed} from '../kinds/label-place.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.4.2 – labels stand above or before their fields, boxes and radio buttons apart. */
export const rule: Rule = {
  test: '11.4.2',
  *judge(view): Iterable<Judgement> {
    if (view.page.views[0] !== view) return;
    for (const placed of placedLabels(view)) {
      if (isToggle(placed.field)) continue;
      const answer = answerFor(placed);
      if (answer) yield judgementOf(answer, placed.field);
    }
  },
};

function answerFor(placed: Placed): Answer | undefined {
  const {field, text, gap} = placed;
  const rightToLeft = isRightToLeft(text);
  if (rightToLeft === undefined) return undefined;
  const side = sideOf(placed);
  if (side === 'above' || side === (rightToLeft ? 'right' : 'left')) return 'C';
  const where = {below: 'au-dessous', left: 'à gauche', right: 'à droite', over: 'par-dessus'}[side];
  const isFar = Math.max(gap.x, gap.y) > 40;
  // A unit (« km »), a colour, a slider: another place may suit the user (particular cases).
  const mayStandThere = text.length <= 4 || (!isTyped(field) && field.tag !== 'select');
  if (side === 'over' || isFar || mayStandThere)
    return av(`L’étiquette « ${text} » est ${where} de son champ : cette place est-elle justifiée pour l’usager ?`);
  return nc(
    `L’étiquette « ${text} » est ${where} de son champ : placez-la au-dessus ou ${rightToLeft ? 'à droite' : 'à gauche'}.`,
  );
}
