import {isDead, mappedLinks} from '../kinds/site-map.js';
import type {Rule} from '../rule.js';

/** RGAA 12.3.2 – the links of the map of the site work. */
export const rule: Rule = {
  test: '12.3.2',
  needs: ['siteMapLinks'],
  *judgePage(page) {
    for (const {link, status} of mappedLinks(page)) {
      if (isDead(status))
        yield {
          outcome: 'NC',
          message: `Ce lien du plan du site ne fonctionne pas : le serveur répond ${status}.`,
          element: link,
        };
      else if (status !== undefined && status < 400) yield {outcome: 'C', message: '', element: link};
      else yield {outcome: 'AV', message: 'Ce lien du plan du site fonctionne-t-il ?', element: link};
    }
  },
};
