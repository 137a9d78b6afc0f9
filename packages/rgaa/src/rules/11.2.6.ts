import {isLabelBeside} from '../kinds/bare-fields.js';
import {adjacentButton, isToggle, labelOf, shownFieldsOf, typeOf} from '../kinds/fields.js';
import {isShown, seenText} from '../kinds/seen-text.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';
import {labelsNoField} from '../words/field-words.js';

/** RGAA 11.2.6 – a button that stands for the visible label of a field says what the field is for. */
export const rule: Rule = {
  test: '11.2.6',
  *judge(view): Iterable<Judgement> {
    for (const field of shownFieldsOf(view)) {
      if (isToggle(field)) continue;
      const button = adjacentButton(field);
      if (!button || !isShown(button) || !isOnlyLabel(field, button)) continue;
      const words = wordsOf(button);
      if (!words) continue;
      const answer =
        labelsNoField(words) && !field.attribute('placeholder') && !field.attribute('title')
          ? nc(`Le bouton « ${words} », seul texte visible à côté de ce champ, ne dit pas ce qu’il faut y saisir.`)
          : av(`Le bouton « ${words} », seule étiquette visible de ce champ, dit-il ce qu’il faut y saisir ?`);
      yield judgementOf(answer, field);
    }
  },
};

const wordsOf = (button: PageElement) =>
  button.tag === 'input' && typeOf(button) !== 'image' ? button.name : seenText(button);

/** No other text labels the field for eyes. */
function isOnlyLabel(field: PageElement, button: PageElement): boolean {
  const label = labelOf(field);
  if (!label || !isLabelBeside(field)) return true;
  return label.elements.every(element => element === button || !seenText(element));
}
