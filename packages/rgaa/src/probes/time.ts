import {watchOf, type PageWatch} from '../browser/watch.js';
import {within} from '../browser/deadline.js';
import type {PageSession} from '../browser/session.js';
import type {PageEvidence} from '../page/evidence.js';
import {withTools, type PageTools, type Path} from './page-tools.js';
import type {Probe} from './probe.js';

/** Something that the page changes again and again, by itself. */
export interface Change {
  path: Path;
  /** How many times its text, its place and its light changed. */
  text: number;
  place: number;
  light: number;
  /** When it changed first and last, in seconds after the page was left alone. */
  first: number;
  last: number;
  /** Most flashes in one second, and its surface in CSS pixels. */
  flashes: number;
  area: number;
  /** Its text in the end. */
  sample: string;
}

/** What the page does while nobody acts on it, for twenty minutes of its own time. */
export interface Time {
  changes: Change[];
  /** Addresses it would leave for by itself, and after how many seconds. */
  departures: {url: string; reason: string; after: number | undefined; text: string}[];
  /** Addresses of the windows that it opens by itself. */
  windows: string[];
}

const seconds = {watched: 25, waited: 20 * 60};
const realTime = {watched: 900, waited: 900};

/** Its own clock is put forward: a minute takes Chromium a few milliseconds. */
export const time: Probe<Time> = {
  spoils: true,
  wantsNewPage: () => true,
  wantsNewWindow: true,
  withoutTrying: ({page}, evidence) => Promise.resolve(mayChange(evidence) ? undefined : told(watchOf(page), [], [])),
  async run(session) {
    const watch = watchOf(session.page);
    await withTools(session);
    await session.run(observe);
    await putForward(session, seconds.watched, realTime.watched);
    const changes = await session.run(stopObserving);
    if (watch?.departures.length === 0) await putForward(session, seconds.waited, realTime.waited);
    return told(watch, changes, await session.run(leavings));
  },
};

function told(watch: PageWatch | undefined, changes: Change[], leaving: Kept['leavings']): Time {
  const departures = (watch?.departures ?? []).map(({url, reason}) => {
    const seen = leaving.find(each => each.url === url);
    return {url, reason, after: seen?.after, text: seen?.text ?? ''};
  });
  return {changes, departures, windows: [...(watch?.windows ?? [])]};
}

const mayChange = ({views: [view], response}: PageEvidence): boolean =>
  view === undefined ||
  response?.headers.refresh !== undefined ||
  view.byTag('script', 'object', 'embed', 'iframe').length > 0 ||
  view.queryAll('meta[http-equiv=refresh i], [onload]').length > 0;

async function putForward({cdp}: PageSession, seconds: number, milliseconds: number): Promise<void> {
  const isOver = new Promise<void>(resolve => cdp.once('Emulation.virtualTimeBudgetExpired', () => resolve()));
  await cdp.send('Emulation.setVirtualTimePolicy', {policy: 'pauseIfNetworkFetchesPending', budget: seconds * 1000});
  await within(milliseconds, isOver, () => undefined);
  await cdp.send('Emulation.setVirtualTimePolicy', {policy: 'pause'});
}

interface Kept {
  observer: MutationObserver;
  changes: Map<
    Element,
    {times: number[]; text: number; place: number; light: number; seen: string; box: string; lights: [number, number][]}
  >;
  leavings: {url: string; after: number; text: string}[];
}

/** Runs in the page: keeps what changes, and when. */
function observe(): void {
  const started = performance.now();
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const kept = {changes: new Map(), leavings: []} as unknown as Kept;
  const now = () => (performance.now() - started) / 1000;
  const lightOf = (element: Element): number => {
    for (let node: Element | null = element; node; node = node.parentElement) {
      if (!node.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
      const [red = 255, green = 255, blue = 255, alpha = 1] =
        getComputedStyle(node)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      if (alpha < 0.5) continue;
      const [r = 1, g = 1, b = 1] = [red, green, blue].map(value => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    return 1;
  };
  const stateOf = (element: Element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
  };
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  const unseen = /^(script|style|head|title|meta|link|noscript|template|option)$/;
  let budget = 4000;
  kept.observer = new MutationObserver(records => {
    for (const element of new Set(
      records.map(({target}) => (target.nodeType === 1 ? (target as Element) : target.parentElement)),
    )) {
      if (!element?.isConnected || unseen.test(element.localName) || budget-- < 0) continue;
      const known = kept.changes.get(element);
      if (!known && kept.changes.size >= 80) continue;
      const [seen, box, light] = [textOf(element), stateOf(element), lightOf(element)];
      if (!known) {
        kept.changes.set(element, {times: [], text: 0, place: 0, light: 0, seen, box, lights: [[now(), light]]});
        continue;
      }
      const isVisible = tools.isVisible(element);
      const [text, place] = [seen !== known.seen && isVisible, box !== known.box && seen === known.seen];
      const flickers = Math.abs(light - (known.lights.at(-1)?.[1] ?? light)) >= 0.1;
      if (text) known.text++;
      if (place) known.place++;
      if (flickers) known.light++;
      if (known.lights.length < 600) known.lights.push([now(), light]);
      if ((text || place || flickers) && known.times.length < 600) known.times.push(now());
      Object.assign(known, {seen, box});
    }
  });
  kept.observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'src', 'value', 'width', 'transform', 'color', 'bgcolor'],
  });
  const {navigation} = globalThis as unknown as {navigation?: EventTarget};
  navigation?.addEventListener('navigate', event => {
    const {destination, hashChange} = event as unknown as {destination: {url: string}; hashChange: boolean};
    if (hashChange || kept.leavings.length >= 20) return;
    kept.leavings.push({url: destination.url, after: now(), text: document.body?.innerText.slice(0, 3000) ?? ''});
  });
  (globalThis as unknown as {socleTime: Kept}).socleTime = kept;
}

/** Runs in the page: what changed more than once. */
function stopObserving(): Change[] {
  const {socleTools: tools, socleTime: kept} = globalThis as unknown as {socleTools: PageTools; socleTime: Kept};
  kept.observer.disconnect();
  const found: Change[] = [];
  for (const [element, {times, text, place, light, seen, lights}] of kept.changes) {
    if (times.length < 2 || !element.isConnected) continue;
    // A flash is a change and its contrary: two of them.
    const jumps = lights.flatMap(([at, value], index) => {
      const before = lights[index - 1]?.[1] ?? value;
      return Math.abs(value - before) >= 0.1 && Math.min(value, before) < 0.8 ? [at] : [];
    });
    let most = 0;
    for (let from = 0, to = 0; to < jumps.length; to++) {
      while ((jumps[to] ?? 0) - (jumps[from] ?? 0) > 1) from++;
      most = Math.max(most, to - from + 1);
    }
    const {width, height} = element.getBoundingClientRect();
    found.push({
      path: tools.pathOf(element),
      text,
      place,
      light,
      first: times[0] ?? 0,
      last: times.at(-1) ?? 0,
      flashes: Math.floor(most / 2),
      area: Math.round(width * height),
      sample: seen.slice(0, 120),
    });
  }
  return found;
}

/** Runs in the page. */
function leavings(): Kept['leavings'] {
  return (globalThis as unknown as {socleTime?: Kept}).socleTime?.leavings ?? [];
}
