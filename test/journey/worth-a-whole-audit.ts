import {pageState} from './page-state.js';

/** What an audit needs to know of a page before it opens it. */
interface Written {
  title: string;
  html: string;
}

const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * Among the pages of a site, those that the keyboard, the zoom and the sending of forms must visit: one page of each
 * name, and each page that holds an element, or a state of one, that none of the others holds. What is left combines
 * what they have: the passive rules judge the combination.
 *
 * @param nameOf - the name of a page; its states share it.
 */
export function worthAWholeAudit<Page extends Written>(
  pages: readonly Page[],
  nameOf: (page: Page) => string,
): ReadonlySet<Page> {
  const left = new Map(pages.map(page => [page, new Set([`name ${nameOf(page)}`, ...elementsOf(page)])]));
  const chosen = new Set<Page>();
  while (left.size > 0) {
    // The richest page first: fewer pages then hold all.
    const [page, brings] = [...left].reduce((best, one) => (one[1].size > best[1].size ? one : best));
    if (brings.size === 0) break;
    chosen.add(page);
    for (const rest of left.values()) if (rest !== brings) for (const element of brings) rest.delete(element);
    left.delete(page);
  }
  return chosen;
}

const elementsOf = ({html}: Written) => pageState(html).match(tag) ?? [];
