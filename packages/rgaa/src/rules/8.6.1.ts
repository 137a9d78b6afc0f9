import {acrossPages, type Judgement, type Rule} from '../rule.js';
import {plain} from '../words/plain.js';
import {poorTitles, vagueTitles} from '../words/vague-titles.js';

/** RGAA 8.6.1 – the title of each page is relevant. */
export const rule: Rule = {
  test: '8.6.1',
  sample: acrossPages({
    gather: ({title, url}) => ({title: title.trim(), url: withoutFragment(url)}),
    compare: pages => {
      const byTitle = new Map<string, Set<string>>();
      for (const {title, url} of pages) byTitle.set(plain(title), (byTitle.get(plain(title)) ?? new Set()).add(url));
      return pages.map(({title, url}): Judgement[] => {
        if (!title) return [];
        const fault = faultOf(title, url);
        if (fault) return [{outcome: 'NC', message: fault}];
        const isShared = (byTitle.get(plain(title))?.size ?? 0) > 1;
        if (isShared && withoutQuery(byTitle.get(plain(title))).size > 1)
          return [{outcome: 'NC', message: `Une autre page de l’échantillon porte le même titre : « ${title} ».`}];
        if (isShared)
          return [
            av(`Une autre adresse de la même page porte le même titre, « ${title} » : est-ce la même page\u00a0?`),
          ];
        if (poorTitles.has(plain(title)))
          return [
            av(`Le titre « ${title} » ne nomme pas le site : suffit-il à retrouver la page parmi d’autres\u00a0?`),
          ];
        return [av(`Le titre « ${title} » dit-il de quoi parle la page\u00a0?`)];
      });
    },
  }),
};

const av = (message: string): Judgement => ({outcome: 'AV', message});

/** What no title of a page can be. */
function faultOf(title: string, url: string): string | undefined {
  const written = plain(title);
  if (!/[\p{L}\p{N}]/u.test(title)) return `Le titre « ${title} » n’a pas de mots : dites de quoi parle la page.`;
  if (vagueTitles.has(written) || /^\[object \w+\]$/i.test(title) || /^\{\{.*\}\}$/.test(title))
    return `Le titre « ${title} » est celui d’une page sans titre : dites de quoi parle la page.`;
  if (/^(https?:)?\/\/\S+$/i.test(title) || title === url)
    return `Le titre est une adresse, « ${title} » : dites de quoi parle la page.`;
  if (/^[\w%.-]+\.(html?|php\d?|aspx?|jsp|jsf|do|xhtml|cfm|pdf|docx?|odt)$/i.test(title))
    return `Le titre est le nom d’un fichier, « ${title} » : dites de quoi parle la page.`;
  return undefined;
}

const withoutFragment = (url: string) => url.replace(/#(?![!/]).*$/, '');
const withoutQuery = (urls: Iterable<string> = []) => new Set([...urls].map(url => url.replace(/[?#].*$/, '')));
