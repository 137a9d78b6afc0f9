import {untilQuiet} from '../browser/quiet.js';
import type {PageSession} from '../browser/session.js';
import type {Departure} from './guard.js';
import {readListeners} from './listeners.js';
import type {PageTools, Path} from './page-tools.js';

/** A single key that does something while no field and no component has the focus. */
export interface KeyEffect {
  key: string;
  /** `prevented`: the page keeps the key from the browser, and nothing else is seen. */
  what: 'navigation' | 'focus' | 'content' | 'prevented';
  path?: Path;
}

const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789/?.,+-*'];
/** Beyond it, the page answers any key alike: what it notes is the use of the keyboard. */
const mostKeys = 20;

/** Presses each printable key with the focus nowhere, where the page listens to keys as a whole. */
export async function tryKeys(session: PageSession, departures: readonly Departure[]): Promise<KeyEffect[]> {
  const {ofPage} = await readListeners(session);
  if (!ofPage.some(type => type.startsWith('key'))) return [];
  await untilQuiet(session);
  const effects: KeyEffect[] = [];
  const found = await pressEach(session, departures, keys);
  const again = found.filter(({what, isSure}) => what !== 'prevented' && !isSure).map(({key}) => key);
  const confirmed = again.length > 0 ? await pressEach(session, departures, again) : [];
  for (const {key, what, path, isSure} of found) {
    const isSeenAgain = confirmed.some(other => other.key === key && other.what === what);
    if (what === 'prevented' || isSure || isSeenAgain) effects.push({key, what, ...(path === undefined ? {} : {path})});
  }
  const strong = effects.filter(({what}) => what !== 'prevented');
  return strong.length > mostKeys ? [] : effects.slice(0, 50);
}

/** What was seen around a key. */
interface Seen extends KeyEffect {
  /** True when it happened while the key was handled: nothing else runs then. */
  isSure?: boolean;
}

/** Presses keys one after the other; what is seen around each is its doing, or that of the page at the same moment. */
async function pressEach(session: PageSession, departures: readonly Departure[], pressed: readonly string[]) {
  await session.run(watchKeys);
  const left: Seen[] = [];
  for (const key of pressed) {
    const before = departures.length;
    await session.page.keyboard.press(key);
    if (departures.length > before) left.push({key, what: 'navigation'});
  }
  const seen = await session.run(tellKeys);
  return [...left, ...seen.filter(({key}) => !left.some(other => other.key === key))];
}

/** Runs in the page. */
function watchKeys(): void {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const world = globalThis as unknown as {socleKeys: () => Seen[]};
  const effects = new Map<string, Seen>();
  /** Places that changed while no key was at work. */
  const restless = new Set<Element>();
  let pressed = '';
  let isHandled = false;
  const note = (effect: Seen) => {
    const known = effects.get(effect.key);
    if (!known || known.what === 'prevented' || (isHandled && !known.isSure))
      effects.set(effect.key, isHandled && effect.what !== 'prevented' ? {...effect, isSure: true} : effect);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    pressed = event.key;
    isHandled = true;
    // What a timer of the page changes later is not the doing of the key.
    setTimeout(() => {
      pressed = '';
      isHandled = false;
    }, 0);
  };
  const onHandled = () => {
    // What the last of the page's own functions changed is told once this one has ended.
    void Promise.resolve().then(() => (isHandled = false));
  };
  const onFocus = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    if (!pressed || !(target instanceof HTMLElement)) return;
    note({key: pressed, what: 'focus', path: tools.pathOf(target)});
    target.blur(); // So that the next key is not typed there.
  };
  const observer = new MutationObserver(mutations => {
    for (const {target, type} of mutations) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element && !pressed) restless.add(element);
      if (!pressed || (element && !isHandled && restless.has(element))) continue;
      const isRoot = element === document.documentElement || element === document.body;
      if (!element || (isRoot && type === 'attributes')) continue;
      const seen = type === 'childList' && isRoot ? element.lastElementChild : element;
      if (seen && /^(script|style|link|meta)$/.test(seen.localName)) continue;
      note({key: pressed, what: 'content', path: tools.pathOf(seen ?? element)});
    }
  });
  addEventListener('keydown', onKey, true);
  addEventListener('keypress', onKey, true);
  addEventListener('keyup', onKey, true);
  addEventListener('focus', onFocus, true);
  for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, onHandled);
  const onEnd = (event: KeyboardEvent) => {
    if (event.isTrusted && event.defaultPrevented) note({key: event.key, what: 'prevented'});
  };
  addEventListener('keydown', onEnd);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'open', 'class', 'style', 'aria-expanded', 'aria-hidden'],
  });
  world.socleKeys = () => {
    observer.disconnect();
    removeEventListener('keydown', onKey, true);
    removeEventListener('keypress', onKey, true);
    removeEventListener('keyup', onKey, true);
    removeEventListener('focus', onFocus, true);
    removeEventListener('keydown', onEnd);
    for (const type of ['keydown', 'keypress', 'keyup']) removeEventListener(type, onHandled);
    return [...effects.values()];
  };
}

/** Runs in the page. */
function tellKeys(): Seen[] {
  return (globalThis as unknown as {socleKeys: () => Seen[]}).socleKeys();
}
