import type {Page, Route} from 'playwright-core';
import type {Protocol} from 'devtools-protocol';
import type {PageSession} from '../browser/session.js';

/** What a page tried to do that would have led away from it. */
export interface Departure {
  what: 'navigation' | 'window';
  url: string;
}

/** A page that cannot be left, and from which nothing is sent. */
export interface Guard {
  /** In the order in which they were tried. */
  departures: Departure[];
  release: () => Promise<void>;
}

/** Leaves of its own accord, whoever acts on it. */
const byItself = /^(metaTagRefresh|httpHeaderRefresh)$/;

/** Keeps a page where it is while it is tried: it navigates nowhere, sends nothing, opens no window that lasts. */
export async function guard({page, cdp}: PageSession): Promise<Guard> {
  const departures: Departure[] = [];
  const {frameTree} = await cdp.send('Page.getFrameTree');
  const withoutHash = (url: string) => url.split('#')[0];
  const onAsked = ({frameId, url, reason, disposition}: Protocol.Page.FrameRequestedNavigationEvent) => {
    if (frameId !== frameTree.frame.id || byItself.test(reason) || url.startsWith('javascript:')) return;
    if (disposition !== 'currentTab') return; // `Page.windowOpen` tells it.
    if (withoutHash(url) === withoutHash(page.url()) && url.includes('#')) return;
    departures.push({what: 'navigation', url});
  };
  const onRequest = (route: Route) => answer(route, page).catch(() => undefined);
  const onWindow = ({url}: Protocol.Page.WindowOpenEvent) => departures.push({what: 'window', url});
  const onPopup = (popup: Page) => void popup.close().catch(() => undefined);
  cdp.on('Page.frameRequestedNavigation', onAsked);
  cdp.on('Page.windowOpen', onWindow);
  page.on('popup', onPopup);
  await page.route('**/*', onRequest);
  return {
    departures,
    async release() {
      cdp.off('Page.frameRequestedNavigation', onAsked);
      cdp.off('Page.windowOpen', onWindow);
      page.off('popup', onPopup);
      await page.unroute('**/*', onRequest).catch(() => undefined); // The page may be gone already.
    },
  };
}

async function answer(route: Route, page: Page): Promise<void> {
  const request = route.request();
  const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
  // No content: the browser stays on the page, where an aborted navigation would show an error.
  if (leaves) return route.fulfill({status: 204});
  const sends = !/^(GET|HEAD|OPTIONS)$/.test(request.method()) || request.resourceType() === 'ping';
  return sends ? route.abort() : route.continue();
}
