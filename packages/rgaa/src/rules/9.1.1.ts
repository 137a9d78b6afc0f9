import {headingsOf, levelOf} from '../kinds/headings.js';
import type {Rule} from '../rule.js';

/** RGAA 9.1.1 – the hierarchy of headings is relevant; skipped levels do not break it by themselves (glossary). */
export const rule: Rule = {
  test: '9.1.1',
  *judge(view) {
    let before = 0;
    for (const heading of headingsOf(view)) {
      const level = levelOf(heading);
      const written = heading.attribute('aria-level');
      if (written !== undefined && level === undefined)
        yield {
          outcome: 'NC',
          message: `aria-level="${written}" n’est pas un niveau de titre : écrivez un nombre à partir de 1.`,
          element: heading,
        };
      else if (level !== undefined && before > 0 && level > before + 1)
        yield {
          outcome: 'AV',
          message: `Ce titre de niveau ${level} suit un titre de niveau ${before} : la hiérarchie reste-t-elle cohérente\u00a0?`,
          element: heading,
        };
      else
        yield {
          outcome: 'AV',
          message: 'Le niveau de ce titre correspond-il à sa place dans le plan de la page\u00a0?',
          element: heading,
        };
      before = level ?? before;
    }
  },
};
