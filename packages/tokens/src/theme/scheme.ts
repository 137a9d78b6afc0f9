import {hexOf, oklchOf, type Hex, type Oklch} from '../colour/oklch.js';
import {messages} from './messages.js';
import type {ColourName, Scheme} from './names.js';
import {recipes, shadeOf, type Recipe} from './recipe.js';
import {solve, type Ground} from './solve.js';

export type Colours = Record<ColourName, Hex>;

/** Every colour of one scheme, from the one to three colours of a territory. */
export function schemeOf(scheme: Scheme, [first, second, third]: readonly Hex[]): Colours {
  if (!first) throw new Error('a theme is made from one colour at least');
  const recipe = recipes[scheme];
  const brand = oklchOf(first);
  const ground: Ground = {...recipe, known: groundsOf(recipe, brand, paperOf(brand, second))};
  const {known} = ground;
  known.set('line', hexOf(shadeOf(recipe.texts.line, brand)));
  for (const name of ['ink', 'ink-soft', 'control'] as const) solve(name, shadeOf(recipe.texts[name], brand), ground);
  for (const [name, hex] of messages[recipe.isDark ? 'dark' : 'light'].texts) solve(name, hex, ground);

  const accent = solve('accent', recipe.isDark ? onDark(first, brand) : first, ground);
  solve('accent-hover', hoverOf(accent, recipe.isDark), ground);
  solve('on-accent', shadeOf(recipe.onAccent, brand), ground, !recipe.isDark);
  solve('focus', accent, ground);

  const ornament = second ?? first;
  known.set('ornament', recipe.isDark ? visible(ornament) : ornament);
  known.set('ornament-2', recipe.isDark ? visible(third ?? ornament) : (third ?? ornament));
  return Object.fromEntries(known) as Colours;
}

function groundsOf(recipe: Recipe, brand: Oklch, paper: Oklch) {
  const known = new Map<ColourName, Hex>();
  for (const name of ['ground', 'panel'] as const) known.set(name, hexOf(shadeOf(recipe.grounds[name], paper)));
  known.set('accent-tint', hexOf(shadeOf(recipe.grounds['accent-tint'], brand)));
  for (const [name, hex] of messages[recipe.isDark ? 'dark' : 'light'].tints) known.set(name, hex);
  known.set('focus-gap', known.get('ground')!);
  return known;
}

/** What tints the grounds: the brand, or its ornament when that is an ochre, a straw, a copper (look.md wants warm paper). */
function paperOf(brand: Oklch, second: Hex | undefined): Oklch {
  if (!second) return brand;
  const ornament = oklchOf(second);
  return ornament.c > 0.05 && ornament.h > 35 && ornament.h < 110 ? ornament : brand;
}

/** The brand on a dark page: itself when light enough, else lighter and softer, since full chroma glares there. */
function onDark(hex: Hex, {l, c, h}: Oklch): Oklch | Hex {
  if (l >= 0.74 && l <= 0.93) return hex;
  return {l: Math.max(0.8, Math.min(l, 0.93)), c: Math.min(c, Math.max(0.08, 0.63 * c), 0.13), h};
}

/** Further from the page than the accent; nearer when the accent is almost black or white, or nothing would be seen. */
function hoverOf(accent: Hex, isDark: boolean): Oklch {
  const {l, c, h} = oklchOf(accent);
  if (isDark) return {l: l > 0.94 ? l - 0.1 : l + 0.075, c: 0.7 * c, h};
  return {l: l < 0.24 ? l + 0.25 : l - 0.07, c: 0.85 * c, h};
}

/** An ornament that a dark page would swallow is made lighter; one that can be seen stays as given. */
function visible(hex: Hex): Hex {
  const colour = oklchOf(hex);
  return colour.l < 0.55 ? hexOf({...colour, l: 0.66}) : hex;
}
