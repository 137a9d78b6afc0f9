import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.13.1 – what appears on hover or focus over other contents is hidden by a key, such as Escape. */
export const rule: Rule = {
  test: '10.13.1',
  needs: ['hover'],
  *judgePage(page) {
    if (page.probes.hover?.isPartial)
      yield judgementOf(
        av('Tout ce qui peut apparaître au survol ou à la prise de focus n’a pas été essayé : essayez le reste.'),
      );
    for (const {content, trigger, text, covers, isOutOfFlow, escape, on} of page.probes.hover?.shown ?? []) {
      const element = elementIn(page, content) ?? elementIn(page, trigger);
      const when = on === 'hover' ? 'au survol' : 'à la prise de focus';
      if (!isOutOfFlow) continue;
      if (escape === 'hides') yield judgementOf('C', element);
      else if (covers && escape === 'stays')
        yield judgementOf(
          nc(`« ${text} » apparaît ${when} par-dessus d’autres contenus, et la touche Échap ne le masque pas.`),
          element,
        );
      else
        yield judgementOf(
          av(
            escape === 'untried'
              ? `« ${text} » apparaît ${when} : une touche, Échap par exemple, le masque-t-elle ?`
              : `« ${text} » apparaît ${when} sans que la touche Échap suffise à le masquer : gêne-t-il la lecture, zoom compris ?`,
          ),
          element,
        );
    }
  },
};
