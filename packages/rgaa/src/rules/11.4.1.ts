import {shownFieldsOf} from '../kinds/fields.js';
import {fieldBetween, placedLabels} from '../kinds/label-place.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';

/** Beyond this, in CSS pixels, a label is no longer surely beside its field. */
const near = 60;

/** RGAA 11.4.1 – each label is beside its field. */
export const rule: Rule = {
  test: '11.4.1',
  *judge(view): Iterable<Judgement> {
    if (view.page.views[0] !== view) return; // In a small window the same labels stand elsewhere: once is enough.
    let looks = 200; // Each far label is compared with every field.
    for (const placed of placedLabels(view)) {
      const {field, text, gap} = placed;
      if (Math.max(gap.x, gap.y) <= near) yield judgementOf('C', field);
      else if (looks-- > 0 && gap.y > near && fieldBetween(placed, shownFieldsOf(view)))
        yield judgementOf(nc(`Un autre champ se trouve entre ce champ et son étiquette « ${text} ».`), field);
      else
        yield judgementOf(
          av(
            `L’étiquette « ${text} » est à ${Math.round(Math.max(gap.x, gap.y))} pixels de ce champ : voit-on sans hésiter qu’elle est la sienne ?`,
          ),
          field,
        );
    }
  },
};
