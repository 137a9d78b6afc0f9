import {isSiteMap} from '../kinds/landmarks-nav.js';
import type {PageElement} from '../page/element.js';
import type {Probe} from './probe.js';

/** Where the links of a site map lead. */
export interface SiteMapLinks {
  links: {id: number; url: string; status: number; title: string}[];
}

const most = {links: 80, milliseconds: 3000, together: 8};

/** Asks for each page that a site map names, on the same site, as the browser would. */
export const siteMapLinks: Probe<SiteMapLinks> = {
  spoils: false,
  async run(session, page) {
    const [view] = page.views;
    if (!view || !isSiteMap(view)) return {links: []};
    const origin = URL.canParse(view.url) ? new URL(view.url).origin : '';
    const wanted = new Map<string, PageElement>();
    for (const link of view.byTag('a', 'area')) {
      const href = link.attribute('href');
      if (!href || !URL.canParse(href, view.url) || wanted.size >= most.links) continue;
      const url = new URL(href, view.url);
      url.hash = '';
      if (url.origin === origin && !/logout|d[ée]connexion|supprim|delete/i.test(url.href)) wanted.set(url.href, link);
    }
    const end = performance.now() + most.milliseconds;
    const queue = [...wanted];
    const links: SiteMapLinks['links'] = [];
    const work = async () => {
      for (let next = queue.shift(); next && performance.now() < end; next = queue.shift()) {
        const [url, {backendNodeId: id}] = next;
        const answer = await session.page
          .context()
          .request.get(url, {timeout: 2000, maxRedirects: 5})
          .catch(() => undefined);
        if (!answer) continue; // Too slow to say.
        const isHtml = /html/.test(answer.headers()['content-type'] ?? '');
        const html = isHtml ? await answer.text().catch(() => '') : '';
        const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim() ?? '';
        links.push({id, url, status: answer.status(), title});
        await answer.dispose();
      }
    };
    await Promise.all(Array.from({length: most.together}, work));
    return {links};
  },
};
