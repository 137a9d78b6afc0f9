import type {Appearance} from '../../../.storybook/appearance.js';
import {paleBounds} from './bounds.js';
import {groundOf, overGround, rgbaOf, type Rgba} from './colors.js';
import {paleRings} from './keyboard.js';
import {minimumFor} from './text-places.js';
import {isSeen, nameOf, storyRoot} from './visible.js';

/** A theme in one set of colours, and what is known of it. */
export interface Look {
  name: string;
  appearance: Partial<Appearance>;
  /** `#261b1c #ffffff`, a colour and its ground: the ratio that the theme was proved to reach. */
  proven: Record<string, number>;
}

/** What was read in one look. */
export interface LookRead {
  name: string;
  /** Texts whose contrast is not known from their colours alone, one sentence each: axe-core must look. */
  unknown: string[];
  bounds: ReturnType<typeof paleBounds>;
  rings: string[];
}

/** One element that axe-core judged, and the colours that it found. */
interface AxeNode {
  element?: Element;
  any: {data?: {fgColor?: string; bgColor?: string; messageKey?: string} | null}[];
}
interface Axe {
  run(
    scope: Element,
    options: object,
  ): Promise<Record<'passes' | 'violations' | 'incomplete', {id: string; nodes: AxeNode[]}[]>>;
}

/**
 * Reads texts, bounds and focus rings in each look, and leaves the page in the last one. Texts are those that axe-core
 * judges as the page now stands: where it found other colours than those read here, no look is known by its colours.
 */
export async function readLooks(looks: readonly Look[]): Promise<LookRead[]> {
  const {texts, links} = await judgedByAxe();
  const strange = [...texts].filter(
    ([element, {pair, isSign}]) => isSeen(element) && !isSign && pairOf(element) !== pair,
  );
  const reads: LookRead[] = [];
  for (const {name, appearance, proven} of looks) {
    await window.socleAppearance.set(appearance);
    const unknown = [
      ...strange.map(([element]) => `${nameOf(element)} is not painted as its colours say`),
      ...[...texts].flatMap(([element, plain]) => whyUnknown(element, plain, proven)),
      ...links.filter(link => !isUnderlined(link)).map(link => `${nameOf(link)} is told by its colour`),
    ];
    reads.push({name, unknown, bounds: paleBounds(), rings: paleRings()});
  }
  return reads;
}

/** Texts with the colours that axe-core found, and links among words. */
async function judgedByAxe() {
  const axe = (window as unknown as Record<symbol, Axe>)[Symbol.for('@socle/rgaa/axe')];
  if (!axe) throw new Error('axe-core is not kept in this page.');
  const {passes, violations, incomplete} = await axe.run(storyRoot(), {
    runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
    resultTypes: ['passes', 'violations', 'incomplete'],
    elementRef: true,
    iframes: false,
  });
  const texts = new Map<Element, PlainText>();
  const links: Element[] = [];
  for (const [results, passed] of [
    [passes, true],
    [violations, false],
    [incomplete, false],
  ] as const)
    for (const {id, nodes} of results)
      for (const {element, any} of nodes) {
        if (!element) continue;
        const {fgColor, bgColor} = any.find(({data}) => data?.fgColor)?.data ?? {};
        const isSign = any.some(({data}) => data?.messageKey === 'nonBmp');
        if (id === 'color-contrast') texts.set(element, {pair: `${fgColor} ${bgColor}`, passed, isSign});
        else links.push(element);
      }
  return {texts, links};
}

/** What axe-core says of a text in the look that it judges. */
interface PlainText {
  pair: string;
  passed: boolean;
  /** A mark such as ●, of which axe-core reads no colour: its own pair must be proved. */
  isSign: boolean;
}

function whyUnknown(element: Element, plain: PlainText, proven: Record<string, number>): string[] {
  if (!element.isConnected) return ['the story was drawn anew'];
  if (!isSeen(element)) return []; // In no look: a theme changes no opacity, and hides nothing.
  const pair = pairOf(element);
  if (pair && pair === plain.pair && plain.passed) return []; // The colours of another's brand: the same in every look.
  if (!pair) return [`${nameOf(element)} has no plain ground`];
  const text = element.textContent ?? '';
  // A control shows letters, though it holds none.
  const minimum = text.trim() ? minimumFor(element, text) : 4.5;
  return (proven[pair] ?? 0) >= minimum ? [] : [`${nameOf(element)} is in ${pair}`];
}

/** `#261b1c #ffffff`: the colour of an element’s text and its ground; undefined where more is painted than these. */
function pairOf(element: Element): string | undefined {
  const {color, textShadow} = getComputedStyle(element);
  const ground = groundOf(element);
  if (!ground || textShadow !== 'none' || !isOpaque(element) || !isWithinGround(element)) return undefined;
  return `${hexOf(overGround(rgbaOf(color), ground))} ${hexOf(ground)}`;
}

const isOpaque = (element: Element | null): boolean =>
  !element || (getComputedStyle(element).opacity === '1' && isOpaque(element.parentElement));

/** The box that has a ground, or the page: letters that run over its edge lie on another one. */
function isWithinGround(element: Element): boolean {
  const box = ancestorWithGround(element);
  if (!box || box === element) return true;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

function ancestorWithGround(element: Element): Element | undefined {
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
    if (rgbaOf(getComputedStyle(box).backgroundColor)[3] > 0) return box;
  return undefined;
}

const isUnderlined = (link: Element) => {
  const {textDecorationLine, textDecorationColor} = getComputedStyle(link);
  return textDecorationLine.includes('underline') && rgbaOf(textDecorationColor)[3] === 1;
};

const hexOf = ([red, green, blue]: Rgba) =>
  `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
