import {fieldsOf, isField, labelOf, labelled, labelsOf, shownFieldsOf} from '../kinds/fields.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.1.2 – the `for` of each label is the `id` of its field. */
export const rule: Rule = {
  test: '11.1.2',
  *judge(view): Iterable<Judgement> {
    if (fieldsOf(view).length === 0) return;
    for (const label of view.byTag('label')) {
      const field = labelled(label);
      if (field && isField(field)) {
        if (!field.isExposed) continue;
        if (label.has('for')) yield judgementOf('C', field);
        else
          yield judgementOf(
            av('Cette étiquette entoure son champ sans attribut `for` : donnez-lui l’`id` du champ.'),
            label,
          );
      } else if (label.attribute('for') !== undefined && !label.isHiddenToAll) yield* lost(label);
    }
  },
};

/** A label whose `for` leads to no field: the one inside or just after is then without it. */
function* lost(label: PageElement): Iterable<Judgement> {
  const id = label.attribute('for') ?? '';
  const target = label.view.byId(id, label);
  if (target && isField(target)) return; // A field of ARIA, that no `<label>` names: 11.1.1 tells it.
  const inside = [...label.descendants()].find(isField);
  const orphan = inside ?? orphanAfter(label);
  const why = target
    ? `L’attribut \`for="${id}"\` désigne un élément qui n’est pas un champ`
    : `L’attribut \`for="${id}"\` ne correspond à l’\`id\` d’aucun élément`;
  if (orphan && !labelOf(orphan))
    yield judgementOf(
      nc(`${why} : le champ voisin reste sans étiquette. Donnez à \`for\` la valeur de son \`id\`.`),
      label,
    );
  else if (inside) yield judgementOf(nc(`${why}, alors que l’étiquette entoure un champ.`), label);
  else yield judgementOf(av(`${why} : cette étiquette est-elle celle d’un champ ?`), label);
}

/** The next field, when it comes before any other label and has none. */
function orphanAfter(label: PageElement): PageElement | undefined {
  const next = shownFieldsOf(label.view).find(({index}) => index > label.index);
  if (!next || labelsOf(next).length > 0) return undefined;
  const other = label.view.byTag('label').find(({index}) => index > label.index);
  return other && other.index < next.index ? undefined : next;
}
