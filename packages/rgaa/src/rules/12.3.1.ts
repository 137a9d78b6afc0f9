import {addressOf, isSiteMap, landmarksOf, navigationsOf, originOf, siteLinksOf} from '../kinds/landmarks-nav.js';
import type {Rule} from '../rule.js';

/** RGAA 12.3.1 – the map of the site shows how the site is made. */
export const rule: Rule = {
  test: '12.3.1',
  *judge(view) {
    if (view.page.views[0] !== view || !isSiteMap(view)) return;
    const [main] = landmarksOf(view, 'main');
    const links = siteLinksOf(view).filter(link => !main || link.isInside(main));
    if (links.length === 0) {
      yield {
        outcome: 'NC',
        message: 'Ce plan du site ne contient aucun lien vers une page du site.',
        ...(main ? {element: main} : {}),
      };
      return;
    }
    const mapped = new Set(links.map(addressOf));
    const [menu] = navigationsOf(view).filter(nav => !main || !nav.isInside(main));
    const headings = menu?.inside('a').filter(link => {
      const address = addressOf(link) ?? '';
      return /^https?:/.test(address) && originOf(address) === originOf(view.url) && address !== view.url;
    });
    const missing = headings?.filter(link => !mapped.has(addressOf(link))) ?? [];
    if (main && headings && headings.length >= 3 && missing.length === headings.length)
      yield {outcome: 'NC', message: 'Aucune des rubriques du menu n’est dans ce plan du site.', element: main};
    else {
      const names = missing.slice(0, 5).map(({name}) => `« ${name} »`);
      const hint = names.length > 0 ? ` Le menu mène aussi à ${names.join(', ')}.` : '';
      yield {
        outcome: 'AV',
        message: `Ce plan montre-t-il l’architecture générale du site ?${hint}`,
        ...(main ? {element: main} : {}),
      };
    }
  },
};
