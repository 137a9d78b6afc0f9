import {resize} from '../browser/quiet.js';
import {usualWindow} from '../browser/windows.js';
import type {PageSession} from '../browser/session.js';
import {withTools, type PageTools, type Path} from './page-tools.js';
import type {Probe} from './probe.js';

/** What becomes of the page when the screen is turned. */
export interface Orientation {
  /** What is turned by a quarter in one orientation only. */
  turned: {path: Path; in: 'portrait' | 'paysage'}[];
  /** A message that asks to turn the screen, seen in one orientation only. */
  asks: {path: Path; text: string; in: 'portrait' | 'paysage'; hidesRest: boolean} | undefined;
  /** Texts that one orientation shows and the other does not, in windows of nearly the same size. */
  missing: {text: string; in: 'portrait' | 'paysage'}[];
}

const phone = {portrait: {width: 412, height: 915}, paysage: {width: 915, height: 412}};
/** Nearly the same size: what differs then does for the orientation alone. */
const tablet = {portrait: {width: 740, height: 760}, paysage: {width: 760, height: 740}};

export const orientation: Probe<Orientation> = {
  spoils: false,
  async run(session, {views: [view]}) {
    const isPlain = view && view.queryAll('style, link[rel~=stylesheet i], script').length === 0;
    const found: Orientation = {turned: [], asks: undefined, missing: []};
    if (isPlain) return found;
    await withTools(session);
    try {
      for (const {portrait, paysage} of [phone, tablet]) {
        const upright = await lookAt(session, portrait);
        const lying = await lookAt(session, paysage);
        compare(found, upright, lying, portrait.width === tablet.portrait.width);
      }
      return found;
    } finally {
      await resize(session, usualWindow);
    }
  },
};

interface Look {
  /** Angle of what takes most of the window, in degrees. */
  angles: [Path, number][];
  asks: {path: Path; text: string; hidesRest: boolean} | null;
  lines: string[];
}

async function lookAt(session: PageSession, size: {width: number; height: number}): Promise<Look> {
  await resize(session, size);
  return session.run(look);
}

function compare(found: Orientation, upright: Look, lying: Look, isSameSize: boolean): void {
  const before = new Map(upright.angles);
  for (const [path, angle] of lying.angles) {
    const turn = Math.abs(((angle - (before.get(path) ?? 0) + 540) % 360) - 180);
    if (turn < 70 || turn > 110 || found.turned.some(each => each.path === path)) continue;
    found.turned.push({path, in: Math.abs(angle) > Math.abs(before.get(path) ?? 0) ? 'paysage' : 'portrait'});
  }
  if (!found.asks && Boolean(upright.asks) !== Boolean(lying.asks)) {
    const asks = upright.asks ?? lying.asks;
    if (asks) found.asks = {...asks, in: upright.asks ? 'portrait' : 'paysage'};
  }
  if (!isSameSize) return;
  const lose = (from: Look, other: Look, where: 'portrait' | 'paysage') => {
    const there = new Set(other.lines);
    for (const text of new Set(from.lines)) if (!there.has(text)) found.missing.push({text, in: where});
  };
  lose(upright, lying, 'paysage');
  lose(lying, upright, 'portrait');
  found.missing.splice(10);
}

/** Runs in the page. */
async function look(): Promise<Look> {
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  tools.finishTransitions();
  const whole = innerWidth * innerHeight;
  const angles: [string, number][] = [];
  const all = [document.documentElement, ...(document.body?.querySelectorAll('*') ?? []), document.body];
  for (const element of all.slice(0, 4000)) {
    if (!element || angles.length >= 40) continue;
    const {width, height} = element.getBoundingClientRect();
    const isRoot = element === document.body || element === document.documentElement;
    if (!isRoot && width * height < whole / 2) continue;
    const style = getComputedStyle(element);
    if (style.display === 'none' || !(element as HTMLElement).innerText?.trim()) continue;
    const {a, b} = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
    const own = /(-?[\d.]+)deg/.exec(style.rotate)?.[1] ?? '0';
    angles.push([tools.pathOf(element), (Math.atan2(b, a) * 180) / Math.PI + Number(own)]);
  }
  const turn =
    /(tourne[rz]|pivote[rz]|bascule[rz]|retourne[rz]|faites pivoter|oriente[rz])\b.{0,40}\b(appareil|téléphone|tablette|écran|mobile|smartphone)|\b(rotate|turn)\b.{0,20}\b(your|the)\b.{0,20}\b(device|phone|screen|tablet)|\b(uniquement|seulement|only|utilisez|passez)\b.{0,30}\b(mode |orientation )?(portrait|paysage|landscape)\b/i;
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let asks: Look['asks'] = null;
  const hidden = (element: Element) => !tools.isVisible(element);
  for (let n = 0; walker.nextNode() && n < 5000 && !asks; n++) {
    const holder = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue?.replace(/\s+/g, ' ').trim() ?? '';
    if (!holder || text.length > 200 || !turn.test(text) || hidden(holder)) continue;
    let cover: Element = holder;
    for (let node: Element | null = holder; node; node = node.parentElement) {
      const {width, height} = node.getBoundingClientRect();
      const {position} = getComputedStyle(node);
      if (/fixed|absolute/.test(position) && width * height >= whole * 0.9) cover = node;
    }
    const main = document.querySelector('main, [role=main], h1');
    const hidesRest = cover !== holder || (main !== null && !main.contains(holder) && hidden(main));
    asks = {path: tools.pathOf(holder), text, hidesRest};
  }
  const lines = (document.body?.innerText ?? '').slice(0, 60_000).split('\n');
  return {angles, asks, lines: lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line.length > 2)};
}
