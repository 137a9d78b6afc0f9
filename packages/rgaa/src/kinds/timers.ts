import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';

/** A page that is to be loaded again, or left, after a while. */
export interface Refresh {
  /** In seconds. */
  delay: number;
  /** Address to leave for; undefined when the same page is loaded again. */
  target: string | undefined;
  /** Undefined when the server asks for it in a header. */
  element: PageElement | undefined;
}

/** Twenty hours: a limit as long as that is as good as none. */
export const longEnough = 20 * 3600;

/**
 * What a browser reads in `<meta http-equiv="refresh" content="…">` or in a header `Refresh`; undefined for what it does
 * not obey. https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
export function readRefresh(content: string, pageUrl: string): Omit<Refresh, 'element'> | undefined {
  const [, digits, rest = ''] = /^\s*(\d*(?=\.)|\d+)[\d.]*(.*)$/s.exec(content) ?? [];
  if (digits === undefined || (rest !== '' && !/^[;,\s]/.test(rest))) return undefined;
  const address = rest
    .replace(/^\s*[;,]?\s*/, '')
    .replace(/^url\s*=\s*/i, '')
    .replace(/^(["'])(.*?)\1.*$/s, '$2')
    .replace(/^["']/, '')
    .trim();
  const target = address && URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : undefined;
  const isSame = target?.split('#')[0] === pageUrl.split('#')[0];
  return {delay: Number(digits), target: isSame ? undefined : target};
}

/** Of the documents of a view, the refresh that each obeys: the first that is valid. */
export function refreshesOf({views: [view], response, url}: PageEvidence): Refresh[] {
  const found: Refresh[] = [];
  const header = response?.headers.refresh;
  const asked = header === undefined ? undefined : readRefresh(header, url);
  if (asked) found.push({...asked, element: undefined});
  const documents = new Set<PageElement | undefined>(asked ? [view?.root] : []);
  for (const element of view?.queryAll('meta[http-equiv=refresh i]') ?? []) {
    const root = element.closest(({tag}) => tag === 'html');
    if (documents.has(root)) continue;
    const read = readRefresh(element.attribute('content') ?? '', url);
    if (!read) continue;
    documents.add(root);
    found.push({...read, element});
  }
  return found;
}

/** Whole words: `\b` knows no accented letters. */
const words = (...list: string[]) => new RegExp(`(?<!\\p{L})(${list.join('|')})(?!\\p{L})`, 'iu');

const controls = words(
  'pauses?|arr[êe]te[rz]?|arr[êe]t|stop\\p{L}*|suspend\\p{L}*|interrompre|figer|d[ée]sactive[rz]?|masque[rz]?|cache[rz]?',
  'hide|freeze|animations?|mouvements?|d[ée]filement|lecture|play',
);

/** A control that says it stops, or hides, what moves; none is proof that it does. */
export const pauseControl = (view: View): PageElement | undefined =>
  view.elements.find(
    element =>
      /^(button|link|checkbox|switch|menuitem)$/.test(element.role) &&
      !element.isHiddenToAll &&
      controls.test(element.name),
  );

const moreTime = words(
  'prolonge[rz]?|rallonge[rz]?|plus de temps|temps suppl[ée]mentaire|rester connect[ée]e?|continuer (ma|la|votre) session',
  'garder (ma|la) session|annuler|arr[êe]ter|stop|pause|extend|stay (signed|logged) in|more time|cancel',
);

export const offersMoreTime = (text: string): boolean => moreTime.test(text);

/** A control that says it gives more time, or stops the clock. */
export const moreTimeControl = (view: View): PageElement | undefined =>
  view.elements.find(element => /^(button|link|checkbox|switch)$/.test(element.role) && moreTime.test(element.name));

/** Says that the time is up, or that somebody is to be signed out. */
export const saysExpired =
  /session.{0,30}(expir|termin|inactiv|ferm)|(expir|timeout|time-out|logout|log-out|signout|deconnexion|d[ée]connect[ée])|inactivit[ée]/i;

/** Leads from an old address to the new one, which the RGAA takes for essential. */
export const saysMoved =
  /(page|site|adresse).{0,40}(d[ée]m[ée]nag|d[ée]plac|chang[ée]|nouvelle adresse|n’existe plus)|nouvelle (adresse|version)|redirig[ée]|redirection|moved/i;

export const spellDelay = (seconds: number): string => {
  const [count, unit] =
    seconds < 120 ? [seconds, 'seconde'] : seconds < 7200 ? [seconds / 60, 'minute'] : [seconds / 3600, 'heure'];
  const rounded = Math.round(count);
  return `${rounded}\u00a0${unit}${rounded > 1 ? 's' : ''}`;
};
