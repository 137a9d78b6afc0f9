import type {PageSession} from '../browser/session.js';
import type {PageElement} from '../page/element.js';
import {treeOf, type View} from '../page/view.js';
import {lookAt, type Change} from './look-at.js';
import type {Probe} from './probe.js';
import {callOn, decode, overlay, shoot, type Screen} from './screen.js';

/** What the focus changes to the look of an element and of what is near it (RGAA 10.7). */
export interface FocusLook {
  changes: Change[];
  /** Rendered where eyes see it, once it has the focus. */
  isSeen: boolean;
  /** Outline while it has the focus. */
  outline: {style: string; width: number; offset: number; colour: string};
  /** Whether any pixel of the window changes; undefined when it was not looked at, or when the page moves. */
  pixels?: boolean;
}

/** By `backendNodeId`; what there was no time for is in neither. */
export interface FocusLooks {
  looks: ReadonlyMap<number, FocusLook>;
  /** What does not take the focus when it is given. */
  refused: ReadonlySet<number>;
}

const most = {elements: 300, milliseconds: 1500, shots: 6};
/** Not the caret of a field: RGAA asks for something of its outline or of its background. */
const noCaret = '*:is(*, #a#a#a#a#a) { caret-color: transparent !important; }';

export const focusLooks: Probe<FocusLooks> = {
  spoils: false,
  async run(session, page) {
    const elements = page.views[0] ? focusablesOf(page.views[0]).slice(0, most.elements) : [];
    if (elements.length === 0) return {looks: new Map(), refused: new Set()};
    const start = await session.run(() => {
      (globalThis as {socleActive?: Element | null}).socleActive = document.activeElement;
      return [scrollX, scrollY] as const;
    });
    try {
      await overlay(session, noCaret);
      // From now on the browser shows the focus that a script sets as it shows that of a keyboard.
      await session.page.keyboard.press('Tab');
      const {looks, refused} = await sweep(session, elements);
      await confirm(session, elements, looks);
      return {looks, refused};
    } finally {
      await overlay(session, '');
      await session.run(
        (left, top) => {
          const world = globalThis as {socleActive?: Element | null};
          const active = world.socleActive;
          if (active instanceof HTMLElement && active !== document.body) active.focus({preventScroll: true});
          else (document.activeElement as HTMLElement | null)?.blur();
          delete world.socleActive;
          scrollTo({left, top, behavior: 'instant'});
        },
        ...start,
      );
    }
  },
};

/** What the Tab key stops at, the documents of frames excepted. */
export const focusablesOf = (view: View): PageElement[] =>
  view.elements.filter(element => isFocusable(element) && treeOf(element)?.tag !== 'iframe');

export const isFocusable = (element: PageElement): boolean =>
  takesTab(element) && element.closest(around => around.has('inert')) === undefined;

function takesTab(element: PageElement): boolean {
  const {tag} = element;
  if (!element.box || element.css('visibility') === 'hidden') return false;
  const tabindex = element.attribute('tabindex');
  if (tabindex !== undefined && !Number.isNaN(parseInt(tabindex, 10))) return parseInt(tabindex, 10) >= 0;
  if (tag === 'a' || tag === 'area') return element.has('href');
  if (tag === 'input') return element.attribute('type')?.toLowerCase() !== 'hidden' && !element.has('disabled');
  if (tag === 'button' || tag === 'select' || tag === 'textarea') return !element.has('disabled');
  return tag === 'summary' || /^(|true|plaintext-only)$/.test(element.attribute('contenteditable') ?? 'false');
}

/** Gives each the focus by script, all in one go, and compares its look with what it was. */
async function sweep(session: PageSession, elements: readonly PageElement[]) {
  const ids = elements.map(({backendNodeId}) => backendNodeId);
  const answers = await callOn<(FocusLook | 'refused' | null)[]>(
    session,
    ids,
    `nodes => (${inPage.toString()})(nodes, ${lookAt.toString()}, ${most.milliseconds})`,
  );
  const looks = new Map<number, FocusLook>();
  const refused = new Set<number>();
  for (const [index, id] of ids.entries()) {
    const answer = answers[index];
    if (answer === 'refused') refused.add(id);
    else if (answer) looks.set(id, answer);
  }
  return {looks, refused};
}

function inPage(nodes: (HTMLElement | null)[], look: typeof lookAt, time: number): (FocusLook | 'refused' | null)[] {
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  const leave = () => (focused() as HTMLElement | null)?.blur();
  const isSeen = (element: HTMLElement) => {
    const {width, height, right, bottom} = element.getBoundingClientRect();
    if (width < 2 || height < 2 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
    for (let node: Element | null = element; node; node = node.parentElement) {
      const {clip, clipPath} = getComputedStyle(node);
      if (/^rect\(([01]px(, )?){4}/.test(clip) || /^inset\((50|100)%/.test(clipPath)) return false;
    }
    return element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  };
  const end = performance.now() + time;
  leave();
  const before = nodes.map(node => (node && performance.now() < end - time / 2 ? look(node) : null));
  const answers = nodes.map((node, index) => {
    const old = before[index];
    if (!node || !old || performance.now() > end) return null;
    node.focus({preventScroll: true});
    if (focused() !== node) return 'refused';
    const now = look(node);
    const changes = Object.entries(now)
      .filter(([key, value]) => old[key] !== undefined && old[key] !== value)
      .map(([key, after]) => {
        const [part = '', property = ''] = key.split('|');
        return {part, property, before: old[key] ?? '', after};
      });
    const appeared = Object.keys(now)
      .filter(key => old[key] === undefined && key.endsWith('|content'))
      .map(key => ({part: key.split('|')[0] ?? '', property: 'content', before: 'none', after: now[key] ?? ''}));
    const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(node);
    const outline = {
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      offset: parseFloat(outlineOffset),
      colour: outlineColor,
    };
    return {changes: [...changes, ...appeared].slice(0, 24), isSeen: isSeen(node), outline};
  });
  leave();
  return answers;
}

/** Is there a sign that the styles show? The native ring, or anything that changed. */
export const isBare = ({changes, isSeen, outline}: FocusLook): boolean =>
  isSeen
    ? changes.length === 0 && !isRing(outline)
    : changes.every(({part}) => part === 'self' || part === 'before' || part === 'after');

export const isRing = ({style, width}: FocusLook['outline']) => style === 'auto' || (style !== 'none' && width > 0);

/** Where no style changes, the window is looked at without and with the focus: a script may draw it. */
async function confirm(session: PageSession, elements: readonly PageElement[], looks: Map<number, FocusLook>) {
  const told = new Map<string, boolean | undefined>();
  for (const element of elements) {
    const look = looks.get(element.backendNodeId);
    if (!look || !isBare(look)) continue;
    const kind = `${element.tag}|${element.attribute('class') ?? ''}|${element.attribute('type') ?? ''}|${look.isSeen}`;
    if (!told.has(kind)) {
      if (told.size >= most.shots) continue;
      told.set(kind, await pixelsChange(session, element.backendNodeId));
    }
    const pixels = told.get(kind);
    if (pixels !== undefined) looks.set(element.backendNodeId, {...look, pixels});
  }
}

async function pixelsChange(session: PageSession, id: number): Promise<boolean | undefined> {
  await session.cdp.send('Animation.enable');
  await session.cdp.send('Animation.setPlaybackRate', {playbackRate: 0});
  try {
    const box = await session.runOn(id, element => {
      element.scrollIntoView({block: 'center', behavior: 'instant'});
      const {x, y, width, height} = element.getBoundingClientRect();
      return {x, y, width, height};
    });
    const without = await shoot(session);
    await session.runOn(id, async element => {
      (element as HTMLElement).focus({preventScroll: true});
      // What a script draws may come after a while.
      await new Promise(resolve => setTimeout(resolve, 120));
    });
    const within = await shoot(session);
    await session.runOn(id, element => (element as HTMLElement).blur());
    if (without.equals(within)) return false;
    return differsNear(decode(without), decode(within), box) ? true : undefined;
  } finally {
    await session.cdp.send('Animation.setPlaybackRate', {playbackRate: 1});
    await session.cdp.send('Animation.disable');
  }
}

const around = 60;

function differsNear(one: Screen, other: Screen, box: {x: number; y: number; width: number; height: number}): boolean {
  const right = Math.min(one.width, box.x + box.width + around);
  const bottom = Math.min(one.height, box.y + box.height + around);
  for (let y = Math.max(0, Math.floor(box.y - around)); y < bottom; y += 1) {
    const from = 4 * (y * one.width + Math.max(0, Math.floor(box.x - around)));
    const to = 4 * (y * one.width + Math.floor(right));
    if (Buffer.compare(one.pixels.subarray(from, to), other.pixels.subarray(from, to)) !== 0) return true;
  }
  return false;
}
