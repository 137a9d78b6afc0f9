import {judgeFlashes} from '../kinds/flashes.js';
import {elementAt} from '../probes/page-tools.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 13.7.3 – animations of CSS do not flash more than three times a second over a large surface. */
export const rule: Rule = {
  test: '13.7.3',
  needs: ['motion'],
  *judgePage({views: [view], probes: {motion}}) {
    if (!view) return;
    if (!motion) {
      if (
        view.elements.some(element => element.css('animation-name') !== 'none' && element.css('animation-name') !== '')
      )
        yield {outcome: 'AV', message: 'Les animations de la page font-elles des flashs ?'};
      return;
    }
    for (const {path, name, pseudo, flashes, area} of motion.animations) {
      if (flashes === 0) continue;
      const element = elementAt(view, path);
      // Chromium does not tell the size of a pseudo-element.
      if (pseudo)
        yield judgementOf(
          av(`L’animation « ${name} » (${pseudo}) fait-elle des flashs sur une grande surface ?`),
          element,
        );
      else yield judgementOf(judgeFlashes(flashes, area, `L’animation « ${name} »`), element);
    }
  },
};
