import type {PageSession} from '../browser/session.js';
import {inDocumentOrder, isWithin, type PageTools, type Path} from './page-tools.js';

/** What came of a link to a place in the page, activated by the keyboard. */
export interface SkipTrial {
  path: Path;
  /** What it leads to; undefined when there is no such element. */
  target: Path | undefined;
  /** Seen in the window while it has the focus. */
  isSeen: boolean;
  /** True when the next Tab goes on from the target. */
  moves: boolean;
}

const most = 4;

/** Activates the links to a place in the page that stand among the first stops of the focus. */
export async function trySkipLinks(session: PageSession, stops: readonly {path: Path}[]): Promise<SkipTrial[]> {
  const first = stops.slice(0, 15).map(({path}) => path);
  const links = await session.run((paths: readonly string[]) => {
    const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
    return paths.flatMap(path => {
      const link = tools.find(path);
      const href = link?.getAttribute('href');
      if (!link || link.localName !== 'a' || !href?.includes('#') || !('hash' in link)) return [];
      const {hash, href: address} = link as HTMLAnchorElement;
      if (hash.length < 2 || address.split('#')[0] !== location.href.split('#')[0]) return [];
      let id = hash.slice(1);
      try {
        id = decodeURIComponent(id);
      } catch {
        // Written as it is.
      }
      const target =
        document.getElementById(hash.slice(1)) ?? document.getElementById(id) ?? document.getElementsByName(id)[0];
      return [{path, target: target && tools.pathOf(target)}];
    });
  }, first);
  const trials: SkipTrial[] = [];
  for (const {path, target} of links.slice(0, most)) {
    const isSeen = await session.run(focusOn, path);
    if (target === undefined) trials.push({path, target, isSeen, moves: false});
    else trials.push({path, target, isSeen, moves: await leadsTo(session, target, stops)});
  }
  return trials;
}

/** Presses Enter on what has the focus, then Tab: does the focus go on from the target? */
async function leadsTo(session: PageSession, target: Path, stops: readonly {path: Path}[]): Promise<boolean> {
  const from = await session.run(focusNow);
  await session.page.keyboard.press('Enter');
  await session.run(() => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve, 20))));
  const landed = await session.run(focusNow);
  if (landed !== from && landed !== null && isWithin(landed, target)) return true;
  // Nothing after the target takes the focus: the next Tab goes round to the top.
  const isAfter = (path: Path) => isWithin(path, target) || inDocumentOrder(path, target) > 0;
  if (!stops.some(({path}) => isAfter(path))) return landed !== from;
  await session.page.keyboard.press('Tab');
  const next = await session.run(focusNow);
  return next === null || isAfter(next);
}

/** Runs in the page. */
async function focusOn(path: string): Promise<boolean> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const link = tools.find(path) as HTMLElement | undefined;
  link?.focus();
  await new Promise(resolve => requestAnimationFrame(resolve));
  tools.finishTransitions();
  return link !== undefined && tools.isSeen(link);
}

/** Runs in the page. */
function focusNow(): string | null {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const active = tools.focused();
  return active ? tools.pathOf(active) : null;
}
