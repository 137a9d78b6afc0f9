import {elementIn} from '../kinds/layout.js';
import {judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.11.2 – text written from top to bottom is read without scrolling vertically in a window 256 high. */
export const rule: Rule = {
  test: '10.11.2',
  needs: ['reflow'],
  *judgePage(page) {
    const vertical = page.probes.reflow?.vertical;
    if (!vertical || vertical.count === 0) return;
    yield judgementOf('C');
    for (const node of vertical.long)
      yield judgementOf(
        nc(
          'Les lignes de ce texte vertical sont plus longues qu’une fenêtre haute de 256 pixels : laissez-les se replier.',
        ),
        elementIn(page, node),
      );
  },
};
