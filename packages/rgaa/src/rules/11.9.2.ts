import {buttonsOf, isInForm, nameOf, seenOn} from '../kinds/form-buttons.js';
import {holdsVisible} from '../kinds/name-holds.js';
import {isShown} from '../kinds/seen-text.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.9.2 – the name of each button holds the words that eyes read on it. */
export const rule: Rule = {
  test: '11.9.2',
  *judge(view): Iterable<Judgement> {
    for (const button of buttonsOf(view)) {
      const visible = isShown(button) ? seenOn(button) : '';
      const name = nameOf(button);
      if (!visible || !name) continue;
      const held = holdsVisible(name, visible);
      const title = button.attribute('title')?.trim();
      if (held === 'no')
        yield judgementOf(
          nc(`Le nom « ${name} » ne contient pas l’intitulé visible « ${visible} » de ce bouton.`),
          button,
        );
      else if (!isInForm(button)) continue;
      else if (held === 'maybe')
        yield judgementOf(av(`Le nom « ${name} » reprend-il l’intitulé visible « ${visible} » ?`), button);
      else if (title && holdsVisible(title, visible) !== 'yes')
        yield judgementOf(
          av(`L’attribut \`title\` (« ${title} ») ne reprend pas l’intitulé visible « ${visible} ».`),
          button,
        );
      else yield judgementOf('C', button);
    }
  },
};
