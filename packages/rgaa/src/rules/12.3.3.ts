import {isDead, mappedLinks} from '../kinds/site-map.js';
import type {Rule} from '../rule.js';

/** RGAA 12.3.3 – the links of the map of the site lead to the pages that they name. */
export const rule: Rule = {
  test: '12.3.3',
  needs: ['siteMapLinks'],
  *judgePage(page) {
    for (const {link, status, title} of mappedLinks(page)) {
      if (isDead(status))
        yield {
          outcome: 'NC',
          message: `Ce lien du plan du site ne mène pas à la page « ${link.name} » : le serveur répond ${status}.`,
          element: link,
        };
      else if (!agree(link.name, title))
        yield {
          outcome: 'AV',
          message: `Ce lien mène à la page « ${title} » : est-ce celle qu’il annonce ?`,
          element: link,
        };
      else yield {outcome: 'C', message: '', element: link};
    }
  },
};

/** The page that answers bears the words of the link in its title. */
function agree(name: string, title: string): boolean {
  const words = (text: string): readonly string[] =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = words(name);
  return own.length > 0 && own.every(word => words(title).includes(word));
}
