import {luminanceOf} from '../colour/contrast.js';
import {hexOf, oklchOf, type Hex, type Oklch} from '../colour/oklch.js';
import {stateColourNear} from '../colour/state.js';
import type {ColourName} from './names.js';
import {limitOf} from './requirements.js';

/** What the colours of one scheme are computed in. */
export interface Ground {
  /** Texts are lighter than their grounds. */
  isDark: boolean;
  hasMoreContrast: boolean;
  /** What has been chosen so far. */
  known: Map<ColourName, Hex>;
}

/**
 * The colour nearest to the wish, in lightness, that stands out from everything it is laid on. Hue is kept, and chroma
 * as far as sRGB allows. The wish itself when it passes, to the last bit when given as hexadecimal.
 */
export function solve(name: ColourName, wish: Oklch | Hex, ground: Ground, isLighter = ground.isDark): Hex {
  const limit = limitOf(name, ground.known, {isLighter, hasMoreContrast: ground.hasMoreContrast});
  // What rounding takes away is far less than this.
  const passes = (hex: Hex, margin = 0) =>
    isLighter ? luminanceOf(hex) >= limit + margin : luminanceOf(hex) <= limit - margin;
  const asked = typeof wish === 'string' ? wish : hexOf(wish);
  const colour = typeof wish === 'string' ? oklchOf(wish) : wish;
  const end = isLighter ? 1 : 0;
  let found = passes(asked) ? asked : hexOf({...colour, l: bisect(colour, end, hex => passes(hex, 1e-9))});
  for (let l = oklchOf(found).l; stateColourNear(found) && Math.abs(l - end) > 0.02;) {
    l += isLighter ? 0.01 : -0.01;
    found = hexOf({...colour, l});
  }
  ground.known.set(name, found);
  return found;
}

/** The lightness nearest to the colour’s own that passes, within 1/4000; the end itself when nothing does. */
function bisect(colour: Oklch, end: number, passes: (hex: Hex) => boolean): number {
  let [fails, holds] = [colour.l, end];
  for (let step = 0; step < 12; step += 1) {
    const middle = (fails + holds) / 2;
    if (passes(hexOf({...colour, l: middle}))) holds = middle;
    else fails = middle;
  }
  return holds;
}
