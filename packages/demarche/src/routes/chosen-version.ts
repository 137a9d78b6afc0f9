import {readCookie, writeCookie} from '@socle/services/sessions';
import {seeOther, type Site, type Visit} from './visit.js';

/** The two versions of the texts, as forms and the cookie name them. */
const versions = {usual: 'habituelle', easy: 'facile'} as const;
export type TextVersion = keyof typeof versions;

/** How forms name a version: `facile`, `habituelle`. */
export const nameOf = (version: TextVersion) => versions[version];

const YEAR = 365 * 24 * 60 * 60;

/** Chosen once, kept for a year, after a log-out too: it is about the reader, not about a request. */
function cookieOf({publicUrl}: Site): {name: string; secure: boolean} {
  const secure = publicUrl.startsWith('https:');
  return {name: secure ? '__Host-socle-texte' : 'socle-texte', secure};
}

/** The site in the texts that this browser has chosen; the usual ones when it chose none, or when there is no choice. */
export function chosenSite({sites, request}: Pick<Visit, 'sites' | 'request'>): Site {
  const chosen = readCookie(request, cookieOf(sites.usual).name);
  return chosen === versions.easy ? (sites.easy ?? sites.usual) : sites.usual;
}

/** Keeps the choice of a version, named as forms do; any other name changes nothing. */
export function chooseVersion(visit: Visit, chosen: string | undefined): void {
  const {usual, easy} = visit.sites;
  const {name, secure} = cookieOf(usual);
  if (chosen === versions.easy && easy) {
    visit.site = easy;
    visit.cookies.push(writeCookie(name, chosen, {secure, maxAge: YEAR}));
  } else if (chosen === versions.usual) {
    visit.site = usual;
    visit.cookies.push(writeCookie(name, '', {secure}));
  }
}

/** Back to the page where the choice was made: an address of this site, or its home page. */
export function backTo(visit: Visit, asked: string): Response {
  return seeOther(samePage(visit.site.publicUrl, asked));
}

/**
 * The path of a page of this site, to be sent in a redirection: never an address elsewhere, however it is disguised
 * (`//other.fr`, `/\other.fr`, a tab in the middle). The return from FranceConnect serves once: home, then.
 */
export function samePage(publicUrl: string, asked: string): string {
  if (!asked.startsWith('/') || !URL.canParse(asked, publicUrl)) return '/';
  const {origin, pathname, search} = new URL(asked, publicUrl);
  // A path can hold two slashes itself (`/.//other.fr`), which a browser would read as another site.
  const elsewhere = origin !== new URL(publicUrl).origin || pathname.startsWith('//');
  return elsewhere || pathname === '/identite/retour' ? '/' : pathname + search;
}
