import type {PageElement} from '../page/element.js';
import {isBare, isRing, type FocusLook} from '../probes/focus-looks.js';
import type {Change} from '../probes/look-at.js';
import {isSure, see} from './backdrop.js';
import {colourOf, contrast, over, white, type Colour} from './colours.js';

/** What tells that an element has the focus. */
export type Indicator =
  | {kind: 'native' | 'good' | 'unknown'}
  /** Nothing changes. */
  | {kind: 'none'}
  /** Only colours that are too close to what is around them, or to what they were. */
  | {kind: 'weak'; ratio: number; what: string};

/** Judges what the focus changes to an element, as it stood in the view. */
export function indicatorOf(element: PageElement, look: FocusLook): Indicator {
  if (isBare(look)) return {kind: look.pixels === false ? 'none' : look.pixels ? 'good' : 'unknown'};
  if (look.isSeen && look.outline.style === 'auto') return {kind: 'native'};
  const clues = look.changes.flatMap(change => clueOf(element, look, change) ?? []);
  if (
    look.isSeen &&
    isRing(look.outline) &&
    look.changes.some(({part, property}) => part === 'self' && property === 'outline')
  )
    clues.push({ratio: ringRatio(element, look.outline), what: 'le contour'});
  const known = clues.flatMap(({ratio, what}) => (ratio === undefined ? [] : [{ratio, what}]));
  const [strongest] = known.sort((one, other) => other.ratio - one.ratio);
  if (strongest && strongest.ratio >= 3) return {kind: 'good'};
  return strongest && known.length === clues.length ? {kind: 'weak', ...strongest} : {kind: 'unknown'};
}

/** One thing that changes; without a ratio where it is more than a colour, or where its contrast is not known. */
interface Clue {
  ratio: number | undefined;
  what: string;
}

function clueOf(element: PageElement, look: FocusLook, change: Change): Clue | undefined {
  const {part, property, before, after} = change;
  const [, side] = /^border-(\w+)-color$/.exec(property) ?? [];
  if (part === 'self' && look.isSeen) {
    if (property === 'outline') return undefined; // Judged as a whole.
    if (property === 'box-shadow') return {ratio: shadowRatio(element, before, after), what: 'l’ombre'};
    if (side && parseFloat(element.css(`border-${side}-width`)) > 0)
      return {ratio: edgeRatio(element, before, after), what: 'la bordure'};
    if (side) return undefined;
    if (property === 'background-color') return {ratio: edgeRatio(element, before, after), what: 'le fond'};
    return {ratio: undefined, what: 'l’apparence'};
  }
  const unsure = {ratio: undefined, what: 'ce qui l’entoure'};
  if (!/^(label|next|previous|after|before|around1)/.test(part) || after === 'none') return unsure;
  const colour = property === 'outline' ? colourOf(/[a-z]+\(.*\)$/.exec(after)?.[0] ?? '') : undefined;
  const ratio = property === 'box-shadow' ? shadowRatio(element, before, after) : colour && outside(element, colour);
  return ratio !== undefined && ratio >= 3 ? {ratio, what: 'ce qui l’entoure'} : unsure;
}

/** Contrast of a colour with the background outside an element, from styles. */
function outside(element: PageElement, colour: Colour): number | undefined {
  if (!element.parent || !element.box) return undefined;
  const sight = see(colour, element.parent, element.box, element);
  return isSure(sight) ? contrast(sight.ink, sight.behind) : undefined;
}

/** Contrast of a colour with the background of the element itself. */
function inside(element: PageElement, colour: Colour): number | undefined {
  if (!element.box) return undefined;
  const sight = see(colour, element, element.box, element);
  return isSure(sight) ? contrast(sight.ink, sight.behind) : undefined;
}

const best = (...ratios: (number | undefined)[]): number | undefined =>
  ratios.includes(undefined) ? undefined : Math.max(...ratios.map(ratio => ratio ?? 0));

/** A ring that stands apart is beside what is outside only. */
function ringRatio(element: PageElement, {colour: css, width, offset}: FocusLook['outline']): number | undefined {
  const colour = colourOf(css);
  if (!colour) return undefined;
  if (offset > 0) return outside(element, colour);
  return offset <= -width ? inside(element, colour) : best(outside(element, colour), inside(element, colour));
}

/** A colour that replaces another one shows against what is around, or against what it was. */
function edgeRatio(element: PageElement, before: string, after: string): number | undefined {
  const [old, now] = [colourOf(before), colourOf(after)];
  if (!old || !now) return undefined;
  return best(outside(element, now), inside(element, now), contrast(over(now, white), over(old, white)));
}

function shadowRatio(element: PageElement, before: string, after: string): number | undefined {
  if (after === 'none') return before === 'none' ? 1 : undefined;
  const colours = after.match(/(rgba?|oklch|oklab|color)\([^()]*\)/g) ?? [];
  const ratios = colours.map(css => {
    const colour = colourOf(css);
    return colour && (colour.alpha === 0 ? 1 : best(outside(element, colour), inside(element, colour)));
  });
  return best(...ratios);
}
