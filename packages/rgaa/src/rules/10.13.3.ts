import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.13.3 – what appears on hover or focus stays until the reader leaves it or hides it. */
export const rule: Rule = {
  test: '10.13.3',
  needs: ['hover'],
  *judgePage(page) {
    if (page.probes.hover?.isPartial)
      yield judgementOf(
        av('Tout ce qui peut apparaître au survol ou à la prise de focus n’a pas été essayé : essayez le reste.'),
      );
    for (const {content, trigger, text, lasts, byStyles} of page.probes.hover?.shown ?? []) {
      const element = elementIn(page, content) ?? elementIn(page, trigger);
      if (!lasts) yield judgementOf(nc(`« ${text} » apparaît au survol et disparaît de lui-même.`), element);
      else if (byStyles) yield judgementOf('C', element);
      else
        yield judgementOf(av(`« ${text} » reste-t-il affiché tant qu’on ne le quitte pas, même longtemps ?`), element);
    }
  },
};
