import type {PageSession} from '../browser/session.js';
import type {Box} from '../page/element.js';
import {goBack, placeIn} from './go-back.js';
import {guard} from './guard.js';
import {withTools, type PageTools, type Path} from './page-tools.js';
import type {Probe} from './probe.js';
import {trySkipLinks, type SkipTrial} from './skip-links.js';

/** One place where the focus stops on its way through the page by the Tab key. */
export interface TabStop {
  path: Path;
  box: Box;
  /** Seen in the window while it has the focus. */
  isSeen: boolean;
}

/** A group of elements that the Tab key does not leave. */
export interface Trap {
  paths: Path[];
  /** Does Shift+Tab leave it? */
  byShiftTab: boolean;
  /** Does Escape, then Tab, leave it? */
  byEscape: boolean;
}

/** The way of the focus through the page by the Tab key, from its top. */
export interface TabWalk {
  stops: TabStop[];
  /** True when the focus left the page after its last element. */
  isComplete: boolean;
  trap?: Trap;
  /** What lost the focus as soon as it had it. */
  lost: Path[];
  /** Links inside the page among the first stops, each activated. */
  skips: SkipTrial[];
}

const most = {stops: 300, milliseconds: 8000};
/** Elements in which the focus makes several stops that a page cannot tell apart. */
const ofManyStops = /^(iframe|frame|object|embed|video|audio|input|browser)$/;

export const tabWalk: Probe<TabWalk> = {
  spoils: true,
  async run(session, page) {
    const {departures, release} = await guard(session);
    const place = await placeIn(session);
    try {
      await withTools(session);
      await session.run(listenToFocus);
      const reordered = page.views[0]?.elements.some(element => Number(element.attribute('tabindex')) > 0) ?? false;
      await toTheTop(session);
      // From the top a browser first goes to what has no order of its own: the real order is that of the second round.
      if (reordered) await walk(session);
      const walked = await walk(session);
      const skips = walked.trap || departures.length > 0 ? [] : await trySkipLinks(session, walked.stops);
      await session.run(stopListening);
      await goBack(session, place);
      return {...walked, skips};
    } finally {
      await release();
    }
  },
};

interface Step {
  path?: Path;
  tag?: string;
  box?: Box;
  isSeen?: boolean;
  hasFocus: boolean;
  lost: Path[];
}

async function walk(session: PageSession): Promise<Omit<TabWalk, 'skips'>> {
  const stops: TabStop[] = [];
  const lost = new Set<Path>();
  const places = new Map<Path, number>();
  const end = performance.now() + most.milliseconds;
  let nowhere = 0;
  let here = 0;
  while (stops.length < most.stops && performance.now() < end) {
    await session.page.keyboard.press('Tab');
    const step = await session.run(look);
    for (const path of step.lost) lost.add(path);
    if (!step.hasFocus) return {stops, isComplete: true, lost: [...lost]};
    if (step.path === undefined) {
      if (++nowhere > 20) break;
      continue;
    }
    const known = places.get(step.path);
    if (known === undefined) {
      here = 0;
      places.set(step.path, stops.length);
      stops.push({path: step.path, box: step.box ?? {x: 0, y: 0, width: 0, height: 0}, isSeen: step.isSeen ?? false});
      continue;
    }
    const isSame = known === stops.length - 1;
    if (isSame && ++here < (ofManyStops.test(step.tag ?? '') ? 40 : 3)) continue;
    const paths = stops.slice(known).map(({path}) => path);
    return {stops, isComplete: false, trap: {paths, ...(await waysOut(session, paths))}, lost: [...lost]};
  }
  return {stops, isComplete: false, lost: [...lost]};
}

/** What leads out of a group of elements that Tab does not leave. */
async function waysOut(session: PageSession, paths: readonly Path[]): Promise<Omit<Trap, 'paths'>> {
  const isOut = async () => {
    const {path, hasFocus} = await session.run(look);
    return !hasFocus || path === undefined || !paths.includes(path);
  };
  let byShiftTab = false;
  for (let count = 0; count <= Math.min(paths.length, 30) && !byShiftTab; count++) {
    await session.page.keyboard.press('Shift+Tab');
    byShiftTab = await isOut();
  }
  if (byShiftTab) return {byShiftTab, byEscape: false};
  await session.page.keyboard.press('Escape');
  let byEscape = await isOut();
  for (let count = 0; count <= Math.min(paths.length, 30) && !byEscape; count++) {
    await session.page.keyboard.press('Tab');
    byEscape = await isOut();
  }
  return {byShiftTab, byEscape};
}

/** The next Tab goes to the first element of the page, whatever had the focus or a click before. */
export async function toTheTop(session: PageSession): Promise<void> {
  await session.run(() => {
    const root = document.documentElement;
    const own = root.getAttribute('tabindex');
    root.setAttribute('tabindex', '-1');
    root.focus();
    root.blur();
    if (own === null) root.removeAttribute('tabindex');
    else root.setAttribute('tabindex', own);
    scrollTo(0, 0);
  });
}

/** Runs in the page. */
function listenToFocus(): void {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const world = globalThis as unknown as {socleFocused: string[]; socleUnheard?: () => void};
  world.socleFocused = [];
  world.socleUnheard?.();
  const note = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element) world.socleFocused.push(tools.pathOf(target));
  };
  document.addEventListener('focus', note, true);
  world.socleUnheard = () => document.removeEventListener('focus', note, true);
}

/** Runs in the page. */
function stopListening(): void {
  (globalThis as unknown as {socleUnheard?: () => void}).socleUnheard?.();
}

/** Runs in the page. */
async function look(): Promise<Step> {
  const world = globalThis as unknown as {socleTools: PageTools; socleFocused: string[]};
  const {socleTools: tools} = world;
  // A script that sends the focus elsewhere often does it just after.
  await new Promise(resolve => setTimeout(resolve, 0));
  const received = world.socleFocused.splice(0);
  const active = tools.focused();
  const hasFocus = document.hasFocus();
  if (!active) return {hasFocus, lost: hasFocus ? received.filter(Boolean) : []};
  return {
    path: tools.pathOf(active),
    tag: active.localName,
    box: tools.boxOf(active),
    isSeen: tools.isSeen(active),
    hasFocus: true,
    lost: [],
  };
}
