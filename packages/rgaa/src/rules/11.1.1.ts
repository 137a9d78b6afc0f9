import {adjacentButton, fieldsOf, labelOf, labelsOf} from '../kinds/fields.js';
import {av, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import type {PageElement} from '../page/element.js';
import {judgementOf} from '../rule.js';

/** RGAA 11.1.1 – each form field has a label. axe-core looks at the same (`label`, `select-name`…). */
export const rule: Rule = {
  test: '11.1.1',
  *judge(view): Iterable<Judgement> {
    for (const field of fieldsOf(view)) yield judgementOf(answerFor(field), field);
    // The glossary counts what shows a result among the fields.
    for (const result of view.queryAll('progress, meter, output, [role=progressbar], [role=meter]')) {
      if (!result.isExposed || result.isHiddenToAll) continue;
      if (result.name) yield judgementOf('C', result);
      else if (result.tag === 'output')
        yield judgementOf(av('Ce résultat (`<output>`) a-t-il besoin d’une étiquette ?'), result);
      else yield judgementOf(nc('Cette jauge ou barre de progression n’a pas d’étiquette.'), result);
    }
  },
};

function answerFor(field: PageElement): Answer {
  const label = labelOf(field);
  if (!label) return nc('Ce champ n’a pas d’étiquette.');
  if (label.source === 'placeholder')
    return adjacentButton(field)
      ? av(
          'Ce champ n’est nommé que par `placeholder`, à côté d’un bouton : donnez-lui une étiquette (`aria-label`, `title`…).',
        )
      : nc('Ce champ n’est nommé que par `placeholder`, qui ne tient pas lieu d’étiquette : ajoutez un `<label for>`.');
  const isImplicit =
    label.source === 'label' && labelsOf(field).every(element => !element.has('for')) && !field.attribute('title');
  return isImplicit
    ? av('L’étiquette entoure ce champ sans attribut `for` : le test attend un `for` égal à l’`id` du champ.')
    : 'C';
}
