import type {PageSession} from '../browser/session.js';
import {usualWindow} from '../browser/windows.js';
import {contrast, over, type Colour} from '../kinds/colours.js';
import {isEmptyField, keyOf, measuredTexts, type MeasuredText, type Placeholder} from '../kinds/measured-texts.js';
import type {Box} from '../page/element.js';
import {treeOf, type View} from '../page/view.js';
import type {Probe} from './probe.js';
import {callOn, decode, overlay, shoot, type Screen} from './screen.js';

/** How a text stands out of what is really behind it. */
export interface InkReading {
  /** How many pixels of the text were seen; 0 when something hides it. */
  ink: number;
  /** How much of them has less contrast than the text needs, from 0 to 1. */
  poor: number;
  /** The contrast in the middle: half of the text has less. */
  ratio: number;
}

/** Contrast of texts, where styles do not tell it or where they tell a fault (RGAA 3.2). */
export interface TextPixels {
  /** By `backendNodeId` of the field. */
  placeholders: ReadonlyMap<number, Placeholder>;
  /** By `keyOf` of the text; those that were not looked at are not there. */
  readings: ReadonlyMap<string, InkReading>;
}

/** A rectangle of the window that a text takes up. */
type Place = readonly [x: number, y: number, width: number, height: number];

const mostFields = 60;
const mostTexts = 60;
const mostScreens = 6;
const mostTime = 2500;
const noInk = `*:is(*, #a#a#a#a#a), *:is(*, #a#a#a#a#a)::before, *:is(*, #a#a#a#a#a)::after {
  -webkit-text-fill-color: transparent !important; caret-color: transparent !important; }
  svg:is(*, #a#a#a#a#a) :is(text, tspan, textPath) { fill: transparent !important; }`;

export const textPixels: Probe<TextPixels> = {
  spoils: false,
  async run(session, page) {
    const view = page.views[0];
    if (!view) return {placeholders: new Map(), readings: new Map()};
    const placeholders = await placeholdersOf(session, view);
    const texts = worthLooking(measuredTexts(view, placeholders));
    return {placeholders, readings: texts.length > 0 ? await look(session, texts) : new Map<string, InkReading>()};
  },
};

async function placeholdersOf(session: PageSession, view: View): Promise<Map<number, Placeholder>> {
  const fields = view.byTag('input', 'textarea').filter(field => field.isVisible && isEmptyField(field));
  const ids = fields.slice(0, mostFields).map(({backendNodeId}) => backendNodeId);
  if (ids.length === 0) return new Map();
  const styles = await callOn(session, ids, elements =>
    elements.map(element => {
      if (!element) return null;
      const {color, opacity, fontSize, fontWeight} = getComputedStyle(element, '::placeholder');
      const text = element.getAttribute('placeholder') ?? '';
      return {
        text,
        colour: color,
        opacity: Number(opacity),
        size: parseFloat(fontSize),
        weight: Number(fontWeight),
      };
    }),
  );
  return new Map(ids.flatMap((id, index) => (styles[index]?.text.trim() ? [[id, styles[index]] as const] : [])));
}

/** One text of each look first: many of a kind have the same fault. */
function worthLooking(texts: readonly MeasuredText[]): MeasuredText[] {
  const looks = new Map<string, number>();
  return texts
    .filter(({ratio, needed, sight, element}) => {
      if (treeOf(element)?.tag === 'iframe' || ('unsure' in sight && sight.unsure === 'moving')) return false;
      return ratio === undefined || ratio < needed;
    })
    .map(text => {
      const look = [text.element.tag, text.element.attribute('class'), text.colour, text.ratio?.toFixed(2)].join('|');
      const rank = looks.get(look) ?? 0;
      looks.set(look, rank + 1);
      return {text, rank};
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostTexts)
    .map(({text}) => text);
}

async function look(session: PageSession, texts: readonly MeasuredText[]): Promise<Map<string, InkReading>> {
  const readings = new Map<string, InkReading>();
  const start = await session.run(() => [scrollX, scrollY] as const);
  const end = Date.now() + mostTime;
  const left = [...texts].sort((one, other) => one.box.y - other.box.y);
  try {
    for (let screen = 0; screen < mostScreens && left.length > 0 && Date.now() < end; screen += 1) {
      const next = left[0];
      if (!next) break;
      await session.run(top => scrollTo({top, behavior: 'instant'}), Math.max(0, Math.floor(next.box.y) - 120));
      await lookAtWindow(session, left, readings);
      const stays = left.filter(text => text !== next && !readings.has(keyOf(text)));
      left.splice(0, left.length, ...stays);
    }
  } finally {
    await session.run((left, top) => scrollTo({left, top, behavior: 'instant'}), ...start);
  }
  return readings;
}

/** Shoots the window with its texts and without: what differs is their ink. */
async function lookAtWindow(session: PageSession, texts: readonly MeasuredText[], readings: Map<string, InkReading>) {
  await session.cdp.send('Animation.enable');
  await session.cdp.send('Animation.setPlaybackRate', {playbackRate: 0});
  try {
    const places = await placesOf(session, texts);
    const part = aroundAll(places);
    if (!part) return;
    const full = await shoot(session, part);
    await overlay(session, noInk);
    const bare = decode(await shoot(session, part).finally(() => overlay(session, '')));
    const screen = decode(full);
    for (const [index, text] of texts.entries()) {
      const own = places[index]?.map(([x, y, width, height]) => [x - part.x, y - part.y, width, height] as const);
      if (own && own.length > 0) readings.set(keyOf(text), readInk(text, own, screen, bare));
    }
  } finally {
    await session.cdp.send('Animation.setPlaybackRate', {playbackRate: 1});
    await session.cdp.send('Animation.disable');
  }
}

/** The part of the window that holds all these places, in whole pixels. */
function aroundAll(places: readonly (readonly Place[] | null)[]): Box | undefined {
  const all = places.flatMap(own => own ?? []);
  if (all.length === 0) return undefined;
  const x = Math.max(0, Math.floor(Math.min(...all.map(([left]) => left))));
  const y = Math.max(0, Math.floor(Math.min(...all.map(([, top]) => top))));
  const right = Math.min(usualWindow.width, Math.ceil(Math.max(...all.map(([left, , width]) => left + width))));
  const bottom = Math.min(usualWindow.height, Math.ceil(Math.max(...all.map(([, top, , height]) => top + height))));
  return right > x && bottom > y ? {x, y, width: right - x, height: bottom - y} : undefined;
}

/** Where each text stands in the window; nothing for one that is not wholly in it. */
async function placesOf(session: PageSession, texts: readonly MeasuredText[]): Promise<(Place[] | null)[]> {
  const all = await callOn(
    session,
    texts.map(({element}) => element.backendNodeId),
    elements =>
      elements.map(element => {
        if (!element) return null;
        const texts = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
        const boxes = [element as Node, ...texts].map(node => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const rects = node === element ? [element.getBoundingClientRect()] : [...range.getClientRects()];
          const isIn = rects.every(
            ({top, bottom, left, right}) => top >= 0 && bottom <= innerHeight && left < innerWidth && right > 0,
          );
          return isIn ? rects.map(({x, y, width, height}) => [x, y, width, height] as const) : null;
        });
        return boxes;
      }),
  );
  return texts.map(({rank}, index) => {
    const place = all[index]?.[rank === undefined ? 0 : rank + 1];
    return place ? [...place] : null;
  });
}

/** Channels that differ by less than this, added up, are the same to the eye. */
const leastDifference = 18;

function readInk(
  {ink, dimmed, needed}: MeasuredText,
  places: readonly Place[],
  full: Screen,
  bare: Screen,
): InkReading {
  const known = ink && ink.alpha > 0 && !dimmed ? ink : undefined;
  let ratios: number[] = [];
  const ratioOn = new Map<number, number>();
  for (const [x, y, width, height] of places)
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(full.height, y + height); row += 1)
      for (let column = Math.max(0, Math.floor(x)); column < Math.min(full.width, x + width); column += 1) {
        const at = 4 * (row * full.width + column);
        const [behind, shown] = [colourAt(bare, at), colourAt(full, at)];
        if (!isDifferent(behind, shown)) continue;
        const code = (behind.red << 16) | (behind.green << 8) | behind.blue;
        const ratio = (known && ratioOn.get(code)) ?? contrast(known ? over(known, behind) : shown, behind);
        if (known) ratioOn.set(code, ratio);
        ratios.push(ratio);
      }
  const seen = ratios.length;
  ratios.sort((one, other) => one - other);
  // Of a colour that is not known the pixels are the witnesses, those of edges left out.
  if (!known) ratios = ratios.slice(Math.floor(0.8 * seen));
  const poor = ratios.filter(ratio => ratio < needed).length / Math.max(1, ratios.length);
  return {ink: seen, poor, ratio: ratios[Math.floor(ratios.length / 2)] ?? 0};
}

const colourAt = ({pixels}: Screen, at: number): Colour => ({
  red: pixels[at] ?? 0,
  green: pixels[at + 1] ?? 0,
  blue: pixels[at + 2] ?? 0,
  alpha: 1,
});

const isDifferent = (one: Colour, other: Colour) =>
  Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue) >=
  leastDifference;
