import type {PageSession} from '../browser/session.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {mayBeActivated, triggersIn} from './hover-triggers.js';
import {focusIn, pointOf, watcher} from './hover-watch.js';
import {readListeners} from './listeners.js';
import type {Probe} from './probe.js';
import {readStyleReveals, type StyleReveal} from './style-reveals.js';

/** Content that was seen to appear when one pointed at something, or gave it the focus, and to go afterwards. */
export interface ShownContent {
  /** `backendNodeId`s. */
  trigger: number;
  content: number;
  text: string;
  on: 'hover' | 'focus';
  /** Do style sheets alone show it? */
  byStyles: boolean;
  /** Does it stand on other texts or controls, out of the flow of the page? */
  covers: boolean;
  isOutOfFlow: boolean;
  /** Did Escape hide it: at once, only with the focus on its trigger, or not at all? It may not have been pressed. */
  escape: 'hides' | 'hidesWithFocus' | 'stays' | 'untried';
  /** Does it stay when the pointer comes onto it: even slowly, only at once, or not? */
  pointed: 'stays' | 'staysWhenQuick' | 'goes' | undefined;
  /** False when it went by itself while the pointer stayed. */
  lasts: boolean;
}

/** What shows more when one points at it or gives it the focus (RGAA 10.13, 10.14). */
export interface Hover {
  styles: (StyleReveal & {
    /** The trigger shows it with the focus of a keyboard, as was tried. */
    showsOnFocus: boolean;
    /** Something near it may be activated to show it. */
    mayBeActivated: boolean;
  })[];
  shown: ShownContent[];
  /** True when there was more to try than there was time for. */
  isPartial: boolean;
}

const most = {triggers: 12, alike: 3, milliseconds: 2500};

export const hover: Probe<Hover> = {
  spoils: false,
  async run(session, {views: [view]}) {
    const reveals = await readStyleReveals(session);
    const listeners = await readListeners(session);
    const triggers = view ? triggersIn(view, reveals, listeners) : [];
    const result: Hover = {styles: [], shown: [], isPartial: false};
    /** Whether the focus was seen to show something, by trigger; those alike are taken to do alike. */
    const tried = new Map<string, boolean[]>();
    const alikeOf = (trigger: number) => likenessOf(view?.elements.find(each => each.backendNodeId === trigger));
    if (triggers.length > 0) {
      await session.evaluate(`globalThis.socleHover ??= (${watcher.toString()})(); undefined`);
      const hasKeys = [...listeners.ofPage, ...listeners.on.flatMap(([, types]) => types)].some(type =>
        type.startsWith('key'),
      );
      const keys: Keys = !hasKeys ? 'unheard' : mayPressEscape(view) ? 'free' : 'kept';
      const where = await session.run(() => ({x: scrollX, y: scrollY}));
      const start = Date.now();
      for (const [index, trigger] of triggers.entries()) {
        const alike = tried.get(alikeOf(trigger)) ?? [];
        if (alike.length >= most.alike) continue;
        if (index >= most.triggers || Date.now() - start > most.milliseconds) {
          result.isPartial = true;
          break;
        }
        const byStyles = reveals.some(reveal => reveal.trigger === trigger);
        const {shown, showsOnFocus} = await tryOne(session, trigger, byStyles, keys);
        tried.set(alikeOf(trigger), [...alike, showsOnFocus]);
        result.shown.push(...shown);
      }
      await session.page.mouse.move(0, 0);
      await session.run(({x, y}) => scrollTo({left: x, top: y, behavior: 'instant'}), where);
    }
    for (const reveal of reveals)
      result.styles.push({
        ...reveal,
        showsOnFocus: tried.get(alikeOf(reveal.trigger))?.every(shows => shows) ?? false,
        mayBeActivated:
          view === undefined || !tried.has(alikeOf(reveal.trigger)) || mayBeActivated(view, reveal, listeners),
      });
    return result;
  },
};

/** Whether Escape may be pressed: not where a dialog is open (`kept`); in vain where nothing listens to keys. */
type Keys = 'free' | 'kept' | 'unheard';

const likenessOf = (element: PageElement | undefined) =>
  element
    ? `${element.tag} ${element.attribute('class') ?? ''} ${element.parent?.tag} ${element.attribute('role') ?? ''}`
    : '';

/** Escape would close a dialog that is open, and the page would no longer be the same. */
const mayPressEscape = (view: View | undefined) =>
  view?.elements.every(({tag, role, isVisible}) => !isVisible || (tag !== 'dialog' && !/dialog$/.test(role))) ?? false;

interface Seen {
  text: string;
  covers: boolean;
  isOutOfFlow: boolean;
  box: {x: number; y: number; width: number; height: number};
}

interface Tried {
  shown: ShownContent[];
  showsOnFocus: boolean;
}

const sees = (session: PageSession, on: 'shown' | 'isShown', patience: number) =>
  session.evaluate<Seen[]>(`socleHover.wait('${on}', ${patience})`);
const stays = (session: PageSession, patience: number) => session.evaluate<boolean>(`socleHover.stays(${patience})`);
const goes = (session: PageSession, patience: number) => session.evaluate<boolean>(`socleHover.goes(${patience})`);
const mark = (session: PageSession) => session.evaluate('socleHover.mark()');
const blur = (session: PageSession) =>
  session.run(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());

async function leave(session: PageSession) {
  await session.page.mouse.move(0, 0);
  await blur(session);
}

async function tryOne(session: PageSession, trigger: number, byStyles: boolean, keys: Keys): Promise<Tried> {
  // The focus comes first: what it shows once and for all is no longer for the pointer to show.
  const focused = await tryFocus(session, trigger, byStyles, keys);
  const hovered = await tryPointer(session, trigger, byStyles, keys);
  await leave(session);
  return {shown: hovered ? [hovered] : focused.shown, showsOnFocus: focused.showsOnFocus};
}

async function tryFocus(session: PageSession, trigger: number, byStyles: boolean, keys: Keys): Promise<Tried> {
  await leave(session);
  await mark(session);
  await session.runOn(trigger, focusIn);
  const [seen] = await sees(session, 'shown', byStyles ? 90 : 200);
  if (!seen) return {shown: [], showsOnFocus: false};
  const content = (await session.nodeOf('socleHover.found[0]')) ?? 0;
  let escape: ShownContent['escape'] = keys === 'unheard' ? 'stays' : 'untried';
  if (keys === 'free') {
    await session.page.keyboard.press('Escape');
    escape = (await stays(session, 200)) ? 'stays' : 'hides';
  }
  await leave(session);
  const {text, covers, isOutOfFlow} = seen;
  const facts = {trigger, content, text, covers, isOutOfFlow, byStyles, escape};
  const isLeft = await goes(session, 400);
  return {shown: isLeft ? [{...facts, on: 'focus', pointed: undefined, lasts: true}] : [], showsOnFocus: true};
}

async function tryPointer(
  session: PageSession,
  trigger: number,
  byStyles: boolean,
  keys: Keys,
): Promise<ShownContent | undefined> {
  const {mouse, keyboard} = session.page;
  const patience = byStyles ? 120 : 350;
  const point = await session.runOn(trigger, pointOf);
  if (!point) return undefined;
  await mark(session);
  await mouse.move(point.x, point.y);
  const [first] = await sees(session, 'shown', patience);
  if (!first) return undefined;
  const content = (await session.nodeOf('socleHover.found[0]')) ?? 0;
  const lasts = byStyles || (await stays(session, 700));
  let escape: ShownContent['escape'] = keys === 'unheard' ? 'stays' : 'untried';
  if (keys === 'free' && lasts) {
    await keyboard.press('Escape');
    if (await stays(session, 200)) {
      await session.runOn(trigger, focusIn);
      await keyboard.press('Escape');
      escape = (await stays(session, 200)) ? 'stays' : 'hidesWithFocus';
      await blur(session);
    } else escape = 'hides';
  }
  const approach = async (steps: number) => {
    await mouse.move(0, 0);
    await mouse.move(point.x, point.y);
    const [again] = await sees(session, 'isShown', patience);
    if (!again) return false;
    const x = Math.min(Math.max(point.x, again.box.x + 2), again.box.x + again.box.width - 2);
    const y = Math.min(Math.max(point.y, again.box.y + 2), again.box.y + again.box.height - 2);
    await mouse.move(x, y, {steps});
    return stays(session, 150);
  };
  const pointed = (await approach(8)) ? 'stays' : (await approach(1)) ? 'staysWhenQuick' : 'goes';
  await leave(session);
  if (lasts && !(await goes(session, 400))) return undefined;
  const {text, covers, isOutOfFlow} = first;
  return {trigger, content, text, on: 'hover', byStyles, covers, isOutOfFlow, escape, pointed, lasts};
}
