import type {PageSession} from '../browser/session.js';
import type {PageTools, Path} from './page-tools.js';

/** Something that came into sight under the pointer, with what may be activated in it. */
export interface HoverTrial {
  /** What the pointer was on. */
  path: Path;
  /** Links, buttons and fields that came into sight. */
  revealed: Path[];
  /** By which key they may be reached; undefined when none was found. */
  by?: 'focus' | 'Enter' | 'ArrowDown';
}

const most = {triggers: 8, milliseconds: 1500};

/** Does the page have anything that the pointer may open? */
export const hasHovers = async (session: PageSession): Promise<boolean> =>
  (await session.run(hoverTriggers, 1)).length > 0;

/** Holds the pointer over what may hide something, then tries to reach the same by the keyboard. */
export async function tryHovers(session: PageSession): Promise<HoverTrial[]> {
  const triggers = await session.run(hoverTriggers, most.triggers);
  const end = performance.now() + most.milliseconds;
  const trials: HoverTrial[] = [];
  for (const path of triggers) {
    if (performance.now() > end) break;
    const place = await session.run(placeOf, path);
    if (!place) continue;
    await session.page.mouse.move(place.x, place.y);
    const revealed = await session.run(newlyUsable);
    await session.page.mouse.move(1, place.height - 1);
    if (revealed.length === 0) continue;
    trials.push({path, revealed, ...(await byKeyboard(session, path, revealed))});
  }
  return trials;
}

async function byKeyboard(
  session: PageSession,
  path: Path,
  revealed: readonly Path[],
): Promise<Pick<HoverTrial, 'by'>> {
  for (let at = 0; at < 2; at++) {
    // The trigger itself, or what may have the focus in it; then what stands just after it: a button of its own.
    if (!(await session.run(focusTrigger, path, revealed, at))) continue;
    if (await session.run(isReached, revealed)) return {by: 'focus'};
    for (const key of ['Enter', 'ArrowDown'] as const) {
      await session.page.keyboard.press(key);
      if (await session.run(isReached, revealed)) {
        await session.page.keyboard.press('Escape');
        return {by: key};
      }
    }
  }
  return {};
}

/** Runs in the page: what holds a hidden menu, and what says that it opens something. */
function hoverTriggers(most: number): string[] {
  const world = globalThis as unknown as {socleTools: PageTools; socleHidden: Element[]};
  const {socleTools: tools} = world;
  const found = new Set<Element>();
  const hidden: Element[] = [];
  for (const element of tools.all()) {
    if (!/^(a|button|input|select|textarea)$/.test(element.localName) && !element.hasAttribute('tabindex')) {
      if (element.getAttribute('onmouseover') ?? element.getAttribute('onmouseenter')) found.add(element);
      continue;
    }
    if (tools.isVisible(element)) continue;
    if (hidden.length >= 2000) break;
    hidden.push(element);
    if (found.size >= most) continue;
    // The nearest around it that is in sight, when it hides it inside: a submenu in its item, a tooltip in its word.
    let around = element.parentElement;
    for (let depth = 0; around && depth < 8 && !tools.isVisible(around); depth++) around = around.parentElement;
    if (!around || /^(body|html|main|header|footer|nav|form|section|ul|ol|table|tbody|tr)$/.test(around.localName))
      continue;
    const {width, height} = around.getBoundingClientRect();
    if (width * height < 300_000) found.add(around);
  }
  world.socleHidden = hidden;
  return [...found].slice(0, most).map(tools.pathOf);
}

/** Runs in the page: where to hold the pointer. */
function placeOf(path: string): {x: number; y: number; height: number} | undefined {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const element = tools.find(path);
  if (!element || !tools.isVisible(element)) return undefined;
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + Math.min(width / 2, 40), y: top + Math.min(height / 2, 15), height: innerHeight};
}

/** Runs in the page: what was hidden and is in sight now. */
async function newlyUsable(): Promise<string[]> {
  const {socleTools: tools, socleHidden: hidden} = globalThis as unknown as {
    socleTools: PageTools;
    socleHidden: Element[];
  };
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 30)));
  tools.finishTransitions();
  const shown = hidden.filter(element => tools.isSeen(element)).slice(0, 30);
  return shown.map(tools.pathOf);
}

/** Runs in the page. */
async function focusTrigger(path: string, revealed: readonly string[], at: number): Promise<boolean> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const own = tools.find(path);
  const trigger = at === 0 ? own : own?.nextElementSibling;
  if (!trigger) return false;
  const inside = new Set(revealed.map(tools.find));
  const candidates = [trigger, ...trigger.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')];
  for (const candidate of candidates) {
    if (inside.has(candidate) || !(candidate instanceof HTMLElement) || !tools.isVisible(candidate)) continue;
    candidate.focus({preventScroll: true});
    if (tools.focused() !== candidate || candidate.tabIndex < 0) continue;
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 10)));
    return true;
  }
  return false;
}

/** Runs in the page: may what was revealed be reached now? */
async function isReached(revealed: readonly string[]): Promise<boolean> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  await new Promise(resolve => setTimeout(resolve, 20));
  tools.finishTransitions();
  return revealed.map(tools.find).some(element => element !== undefined && tools.isVisible(element));
}
