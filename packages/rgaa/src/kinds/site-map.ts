import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {isSiteMap, siteLinksOf} from './landmarks-nav.js';

/** A link of a site map, and what came of it; undefined when it was not asked for, or not in time. */
export interface MappedLink {
  link: PageElement;
  status: number | undefined;
  title: string;
}

/** Links of the page when it is the map of its site; none otherwise. */
export function mappedLinks({views: [view], probes: {siteMapLinks}}: PageEvidence): MappedLink[] {
  if (!view || !isSiteMap(view)) return [];
  const answers = new Map(siteMapLinks?.links.map(answer => [answer.id, answer]));
  return siteLinksOf(view).map(link => {
    const answer = answers.get(link.backendNodeId);
    return {link, status: answer?.status, title: answer?.title ?? ''};
  });
}

/** The server says that there is no such page, or that it cannot show it. */
export const isDead = (status: number | undefined): boolean =>
  status === 404 || status === 410 || (status !== undefined && status >= 500 && status !== 503);
