import {agree, comparable, isWorthComparing, type SameField} from '../kinds/same-fields.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.3.1 – labels of fields with the same function are consistent in a page. */
export const rule: Rule = {
  test: '11.3.1',
  *judge(view): Iterable<Judgement> {
    const first = new Map<string, SameField>();
    for (const field of comparable(view).filter(isWorthComparing))
      for (const key of [field.key, field.token].filter(Boolean)) {
        const twin = first.get(key);
        if (twin) yield compare(twin, field, key === field.key);
        else first.set(key, field);
      }
  },
};

function compare(twin: SameField, field: SameField, isSame: boolean): Judgement {
  const agreement = agree(twin.label, field.label);
  const both = `« ${twin.label} » et « ${field.label} »`;
  if (agreement === 'yes') return judgementOf('C', field.element);
  return agreement === 'no' && isSame
    ? judgementOf(nc(`Ce champ porte deux étiquettes contradictoires dans la page : ${both}.`), field.element)
    : judgementOf(
        av(
          `Deux champs qui semblent demander la même chose s’appellent ${both} : ces étiquettes sont-elles cohérentes ?`,
        ),
        field.element,
      );
}
