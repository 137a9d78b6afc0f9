import type {Hex} from '../colour/oklch.js';
import {correctionOf, type Correction} from './correction.js';
import {schemes, type Scheme} from './names.js';
import {failuresOf, pairsOf, pairsOfScheme, type Pair} from './ratios.js';
import {ThemeRefusal} from './refusal.js';
import {schemeOf, type Colours} from './scheme.js';
import type {Seed} from './seed.js';
import {readSeed} from './read-seed.js';
import {number} from './words.js';

/** A theme whose every pair has been computed. */
export interface Theme {
  name: string;
  font: string | undefined;
  colours: Record<Scheme, Colours>;
  /** Every pair that a component uses, in each scheme: none is under its minimum. */
  pairs: Pair[];
  /** What could not be kept as given, and why. */
  corrections: Correction[];
}

/**
 * The theme of a territory: light, dark, and both with more contrast.
 *
 * The first colour is the accent of the light theme as given when every pair passes; else its lightness alone is
 * corrected, and `corrections` says so.
 *
 * @throws {SeedFault} when the seed cannot be read.
 * @throws {ThemeRefusal} for a colour of the State, or when a forced colour fails.
 */
export function createTheme(seed: Seed): Theme {
  const {name, colors, corrections: converted} = readSeed(seed);
  const colours = Object.fromEntries(schemes.map(scheme => [scheme, schemeOf(scheme, colors)])) as Theme['colours'];
  const [given] = colors as [Hex];
  const {accent} = colours.light;
  const corrections = [
    ...converted,
    ...(accent === given ? [] : [correctionOf(given, colours.light, colors.slice(1).find(isKept))]),
  ];
  if (seed.forced && corrections.length > 0) throw new ThemeRefusal(forcedRefusal(given, colours.light, converted));
  const pairs = pairsOf(colours);
  const failed = failuresOf(pairs);
  if (failed.length > 0) throw new Error(`the engine gave a pair that fails: ${JSON.stringify(failed[0])}`);
  return {name, font: seed.font, colours, pairs, corrections};
}

/** Whether a colour can be the accent of a light page as it is. */
const isKept = (hex: Hex) => schemeOf('light', [hex]).accent === hex;

/** Names every pair that the forced colour fails in the light theme, with its ratio, and what would pass. */
function forcedRefusal(given: Hex, corrected: Colours, converted: Correction[]): string {
  if (converted[0]) return `${converted[0].why} Avec --force, la couleur est gardée telle quelle ou refusée.`;
  const asGiven = {...corrected, accent: given, focus: given};
  const failed = failuresOf(pairsOfScheme('light', asGiven));
  const lines = failed.map(
    ({use, foreground, background, ratio, minimum}) =>
      `  ${use} : ${number(ratio)} au lieu de ${number(minimum)} (${foreground} sur ${background})`,
  );
  return [
    `La couleur ${given} ne peut pas être gardée telle quelle : ${failed.length} paires du thème clair manquent de contraste.`,
    ...lines,
    `La couleur la plus proche qui passe partout est ${corrected.accent}. Sans --force, elle est choisie pour vous.`,
  ].join('\n');
}
