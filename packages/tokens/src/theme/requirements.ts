import {luminanceOf} from '../colour/contrast.js';
import type {Hex} from '../colour/oklch.js';
import type {ColourName} from './names.js';
import {minimumOf, uses, type Use} from './pairs.js';

/** Colours that are chosen first; the others are moved until they stand out from these. */
const fixed: readonly ColourName[] = [
  'ground',
  'panel',
  'focus-gap',
  'accent-tint',
  'success-tint',
  'warning-tint',
  'error-tint',
  'info-tint',
];

interface Requirement {
  against: ColourName;
  minimum: Use['minimum'];
}

/** For each colour, what it must stand out from: a text and its sign asked once, at the higher of the two. */
const requirements = new Map<ColourName, Requirement[]>();
for (const {foreground, background, minimum} of uses) {
  // A white sign on a disc of the error’s colour: the disc is what can move.
  const [moved, against] = fixed.includes(foreground) ? [background, foreground] : [foreground, background];
  const known = requirements.get(moved) ?? [];
  const same = known.find(each => each.against === against);
  if (!same) requirements.set(moved, [...known, {against, minimum}]);
  else if (minimum === 'text') same.minimum = 'text';
}

/** The brightest, for a dark text, or the least bright, for a light one, that a colour may be: relative luminance. */
export function limitOf(
  name: ColourName,
  known: ReadonlyMap<ColourName, Hex>,
  {isLighter, hasMoreContrast}: {isLighter: boolean; hasMoreContrast: boolean},
): number {
  const limits = (requirements.get(name) ?? []).map(({against, minimum}) => {
    const hex = known.get(against);
    if (!hex) throw new Error(`${name} is computed before ${against}, which it must stand out from`);
    const ratio = minimumOf(minimum, hasMoreContrast);
    return isLighter ? (luminanceOf(hex) + 0.05) * ratio - 0.05 : (luminanceOf(hex) + 0.05) / ratio - 0.05;
  });
  return isLighter ? Math.max(0, ...limits) : Math.min(1, ...limits);
}
