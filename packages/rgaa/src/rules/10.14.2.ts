import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.14.2 – what style sheets show on focus also shows with a pointer. */
export const rule: Rule = {
  test: '10.14.2',
  needs: ['hover'],
  *judgePage(page) {
    for (const reveal of page.probes.hover?.styles ?? []) {
      if (!reveal.onFocus) continue;
      const element = elementIn(page, reveal.content);
      const trigger = elementIn(page, reveal.trigger);
      const isTyped =
        trigger?.tag === 'textarea' ||
        (trigger?.tag === 'input' &&
          !/^(button|submit|checkbox|radio|reset|image)$/.test(trigger.attribute('type') ?? ''));
      // A click gives the focus too, though Chromium only shows that of a field.
      if (reveal.onHover || reveal.onClickedFocus || isTyped) yield judgementOf('C', element);
      else if (reveal.otherwise || reveal.isElsewhere || !trigger || trigger.clickable)
        yield judgementOf(
          av(
            `« ${reveal.text} » apparaît à la prise de focus au clavier : un clic ou un survol l’affiche-t-il aussi ?`,
          ),
          element,
        );
      else
        yield judgementOf(
          nc(`« ${reveal.text} » n’apparaît qu’à la prise de focus au clavier : affichez-le aussi au survol.`),
          element,
        );
    }
  },
};
