import {contrastOf, writtenRatio} from '../colour/contrast.js';
import type {Hex} from '../colour/oklch.js';
import {schemes, type ColourName, type Scheme} from './names.js';
import {minimumOf, uses} from './pairs.js';

/** One pair in use, computed. */
export interface Pair {
  scheme: Scheme;
  /** `component/part/state`. */
  use: string;
  foreground: Hex;
  background: Hex;
  /** WCAG 2.2 ratio, to two decimals, rounded down. */
  ratio: number;
  minimum: 3 | 4.5 | 7;
}

/** Some fifty combinations of two colours serve every use: each is computed once. */
const combinations: [ColourName, ColourName][] = [];
const placeOf = new Map<string, number>();
const indexed = uses.map(use => {
  const key = `${use.foreground} ${use.background}`;
  const place = placeOf.get(key) ?? combinations.push([use.foreground, use.background]) - 1;
  placeOf.set(key, place);
  return {...use, place};
});

/** Every pair of one scheme. */
export function pairsOfScheme(scheme: Scheme, colours: Readonly<Record<ColourName, Hex>>): Pair[] {
  const hasMoreContrast = scheme.startsWith('more-contrast');
  const ratios = combinations.map(([one, other]) => writtenRatio(contrastOf(colours[one], colours[other])));
  return indexed.map(({use, foreground, background, minimum, place}) => ({
    scheme,
    use,
    foreground: colours[foreground],
    background: colours[background],
    ratio: ratios[place],
    minimum: minimumOf(minimum, hasMoreContrast),
  }));
}

/** Every pair of a theme, scheme by scheme. */
export const pairsOf = (theme: Readonly<Record<Scheme, Readonly<Record<ColourName, Hex>>>>): Pair[] =>
  schemes.flatMap(scheme => pairsOfScheme(scheme, theme[scheme]));

/** The pairs that cannot be read or seen. Ratios are rounded down: 4.499 is 4.49, which is not 4.5. */
export const failuresOf = (pairs: readonly Pair[]) => pairs.filter(({ratio, minimum}) => ratio < minimum);
