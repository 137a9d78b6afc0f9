import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.13.2 – what appears on hover stays when the pointer comes onto it. */
export const rule: Rule = {
  test: '10.13.2',
  needs: ['hover'],
  *judgePage(page) {
    if (page.probes.hover?.isPartial)
      yield judgementOf(
        av('Tout ce qui peut apparaître au survol ou à la prise de focus n’a pas été essayé : essayez le reste.'),
      );
    for (const {content, trigger, text, pointed} of page.probes.hover?.shown ?? []) {
      const element = elementIn(page, content) ?? elementIn(page, trigger);
      if (pointed === 'stays') yield judgementOf('C', element);
      else if (pointed === 'goes')
        yield judgementOf(nc(`« ${text} » apparaît au survol et disparaît quand le pointeur vient dessus.`), element);
      else if (pointed)
        yield judgementOf(
          av(`« ${text} » disparaît quand le pointeur vient lentement dessus : peut-on le survoler ?`),
          element,
        );
    }
  },
};
