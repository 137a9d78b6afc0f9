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
  await session.run(watchKeys);
  const left: KeyEffect[] = [];
  for (const key of keys) {
    const before = departures.length;
    await session.page.keyboard.press(key);
    if (departures.length > before) left.push({key, what: 'navigation'});
  }
  const seen = await session.run(tellKeys);
  const effects = [...left, ...seen.filter(({key}) => !left.some(other => other.key === key))];
  const strong = effects.filter(({what}) => what !== 'prevented');
  return strong.length > mostKeys ? [] : effects.slice(0, 50);
}

/** Runs in the page. */
function watchKeys(): void {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const world = globalThis as unknown as {socleKeys: () => KeyEffect[]};
  const effects = new Map<string, KeyEffect>();
  let pressed = '';
  const note = (effect: KeyEffect) => {
    const known = effects.get(effect.key);
    if (!known || known.what === 'prevented') effects.set(effect.key, effect);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    pressed = event.key;
    // What a timer of the page changes later is not the doing of the key.
    setTimeout(() => (pressed = ''), 0);
  };
  const onFocus = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    if (!pressed || !(target instanceof HTMLElement)) return;
    note({key: pressed, what: 'focus', path: tools.pathOf(target)});
    target.blur(); // So that the next key is not typed there.
  };
  const observer = new MutationObserver(mutations => {
    if (!pressed) return;
    for (const {target, type} of mutations) {
      const element = target instanceof Element ? target : target.parentElement;
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
    return [...effects.values()];
  };
}

/** Runs in the page. */
function tellKeys(): KeyEffect[] {
  return (globalThis as unknown as {socleKeys: () => KeyEffect[]}).socleKeys();
}
