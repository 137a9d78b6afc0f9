import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.14.1 – what style sheets show on hover also shows with the keyboard. */
export const rule: Rule = {
  test: '10.14.1',
  needs: ['hover'],
  *judgePage(page) {
    for (const reveal of page.probes.hover?.styles ?? []) {
      if (!reveal.onHover) continue;
      const element = elementIn(page, reveal.content);
      if (reveal.onFocus || reveal.showsOnFocus) yield judgementOf('C', element);
      else if (reveal.otherwise || reveal.mayBeActivated || reveal.isElsewhere)
        yield judgementOf(
          av(
            `« ${reveal.text} » apparaît au survol par les styles, pas à la prise de focus : un autre moyen l’affiche-t-il au clavier ?`,
          ),
          element,
        );
      else
        yield judgementOf(
          nc(
            `« ${reveal.text} » n’apparaît qu’au survol : affichez-le aussi à la prise de focus, par « :focus-within » par exemple.`,
          ),
          element,
        );
    }
  },
};
