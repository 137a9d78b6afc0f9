import type {PageEvidence} from '../page/evidence.js';
import type {PageElement} from '../page/element.js';
import type {PageSession} from '../browser/session.js';
import {watchOf} from '../browser/watch.js';
import {readListeners} from './listeners.js';
import {onOwnPage} from './own-page.js';
import {elementAt, withTools, type PageTools, type Path} from './page-tools.js';
import type {Probe} from './probe.js';

/** What came of pressing the pointer on something, and letting it go elsewhere. */
export interface Press {
  /** Left for another address, opened a window, wrote or removed a text, or showed something. */
  what: 'navigation' | 'window' | 'text' | 'opens' | 'nothing';
  path: Path;
  detail: string;
}

/** What is done as soon as the pointer is pressed. */
export interface Presses {
  /** `backendNodeId` of what listens to the press. */
  candidates: number[];
  /** Does the page as a whole listen to it? */
  ofPage: boolean;
  tried: Press[];
}

const down = /^(mousedown|pointerdown|touchstart)$/;
const most = {candidates: 4, milliseconds: 2500};

export const presses: Probe<Presses> = {
  spoils: false,
  async run(session, evidence) {
    const [view] = evidence.views;
    if (
      !view ||
      view.byTag('script').length + view.queryAll('[onmousedown], [onpointerdown], [ontouchstart]').length === 0
    )
      return {candidates: [], ofPage: false, tried: []};
    const heard = evidence.probes.listeners ?? (await readListeners(session));
    const ids = new Set(heard.on.filter(([, types]) => types.some(type => down.test(type))).map(([id]) => id));
    const candidates = view.elements.filter(
      element => ids.has(element.backendNodeId) && element.isVisible && !isNatural(element),
    );
    const ofPage = heard.ofPage.some(type => down.test(type));
    await withTools(session);
    const paths: Path[] = [];
    for (const {backendNodeId} of candidates.slice(0, most.candidates)) {
      const path = await session
        .runOn(backendNodeId, element => (globalThis as unknown as {socleTools: PageTools}).socleTools.pathOf(element))
        .catch(() => undefined); // In a frame, or gone.
      if (path !== undefined) paths.push(path);
    }
    const tried = paths.length > 0 ? await onOwnPage(session, evidence, own => tryAll(own, paths, evidence)) : [];
    return {candidates: candidates.map(each => each.backendNodeId), ofPage, tried: tried ?? []};
  },
};

/** What is pressed to be dragged, drawn on or typed in: the press is the gesture itself. */
const isNatural = ({tag, role}: PageElement) =>
  /^(canvas|video|audio|textarea|html|body)$/.test(tag) ||
  /^(slider|scrollbar|textbox|searchbox|spinbutton)$/.test(role);

async function tryAll(session: PageSession, paths: readonly Path[], {views: [view]}: PageEvidence): Promise<Press[]> {
  const {page} = session;
  const tried: Press[] = [];
  const end = performance.now() + most.milliseconds;
  const watch = watchOf(page);
  const asked: string[] = [];
  session.cdp.on('Page.frameRequestedNavigation', ({url}) => asked.push(url));
  // The page is kept: no answer has content.
  await page.route('**/*', async route => {
    const request = route.request();
    await (request.isNavigationRequest() ? route.fulfill({status: 204}) : route.continue()).catch(() => undefined);
  });
  const opened: string[] = [];
  session.cdp.on('Page.windowOpen', ({url}) => opened.push(url));
  await withTools(session);
  for (const path of paths) {
    if (performance.now() > end || (view && !elementAt(view, path))) continue;
    const place = await session.run(startOf, path);
    if (!place) continue;
    const [navigations, windows] = [asked.length, opened.length];
    await page.mouse.move(place.x, place.y);
    await session.run(remember);
    await page.mouse.down();
    await page.mouse.move(place.awayX, place.awayY);
    await page.mouse.up();
    const {what, detail} = await session.run(whatChanged);
    if (asked.length > navigations) tried.push({path, what: 'navigation', detail: asked.at(-1) ?? ''});
    else if (opened.length > windows) tried.push({path, what: 'window', detail: opened.at(-1) ?? ''});
    else tried.push({path, what, detail});
    if (watch?.failure) break;
  }
  return tried;
}

/** Runs in the page: where to press, and where to let go: a corner of the window that nothing answers to. */
function startOf(path: string) {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const element = tools.find(path);
  if (!element) return null;
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(element.contains(hit) || hit.contains(element))) return null;
  const corners = [
    [2, 2],
    [innerWidth - 3, innerHeight - 3],
    [innerWidth - 3, 2],
    [2, innerHeight - 3],
  ] as const;
  const away = corners.find(([cornerX, cornerY]) => {
    const there = document.elementFromPoint(cornerX, cornerY);
    return there && !element.contains(there) && !there.closest('a, button, input, select, [onclick]');
  });
  return away ? {x, y, awayX: away[0], awayY: away[1]} : null;
}

/** Runs in the page. */
async function remember(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 30));
  const world = globalThis as unknown as {socleBefore: {text: string; expanded: number}};
  world.socleBefore = {
    text: document.body.innerText.replace(/\s+/g, ' '),
    expanded: document.querySelectorAll('[aria-expanded=true], dialog[open], details[open]').length,
  };
}

/** Runs in the page: what is still different once the pointer was let go elsewhere. */
async function whatChanged(): Promise<{what: 'text' | 'opens' | 'nothing'; detail: string}> {
  await new Promise(resolve => setTimeout(resolve, 250));
  const {socleBefore: before} = globalThis as unknown as {socleBefore: {text: string; expanded: number}};
  const text = document.body.innerText.replace(/\s+/g, ' ');
  const expanded = document.querySelectorAll('[aria-expanded=true], dialog[open], details[open]').length;
  if (expanded > before.expanded) return {what: 'opens', detail: ''};
  if (text === before.text) return {what: 'nothing', detail: ''};
  const start = [...text].findIndex((letter, index) => letter !== before.text[index]);
  // What only adds to the page may be closed again; what was there and no longer is may not.
  const kept = before.text.slice(0, Math.max(0, start));
  const isAdded = text.length > before.text.length && text.endsWith(before.text.slice(kept.length));
  const isCancellable = /annuler|undo|rétablir/i.test(text) && !/annuler|undo|rétablir/i.test(before.text);
  return {what: isAdded || isCancellable ? 'opens' : 'text', detail: text.slice(Math.max(0, start), start + 60)};
}
