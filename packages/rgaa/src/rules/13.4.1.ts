import {accessibleVersion, documentLinks} from '../kinds/documents.js';
import type {Rule} from '../rule.js';

/** RGAA 13.4.1 – the accessible version of a document says the same. */
export const rule: Rule = {
  test: '13.4.1',
  *judge(view) {
    for (const link of documentLinks(view)) {
      const version = accessibleVersion(link);
      if (!version || version === link) continue;
      const isSame = version.attribute('href') === link.attribute('href');
      yield {
        outcome: isSame ? 'NC' : 'AV',
        message: isSame
          ? `« ${version.text} » mène au même fichier que le document d’origine.`
          : `« ${version.text} » donne-t-il la même information que ce document ?`,
        element: link,
      };
    }
  },
};
