import {parseColour} from '../colour/parse.js';
import type {Hex} from '../colour/oklch.js';
import {stateColourNear} from '../colour/state.js';
import type {Correction} from './correction.js';
import {SeedFault, ThemeRefusal} from './refusal.js';
import type {Seed} from './seed.js';

/** The name and the colours of a seed, read and allowed. */
export function readSeed({name, colors}: Seed): {name: string; colors: Hex[]; corrections: Correction[]} {
  if (name.trim() === '') throw new SeedFault('name', 'Le nom du territoire est vide.');
  if (colors.length < 1 || colors.length > 3)
    throw new SeedFault('color', `Donnez une à trois couleurs : ${colors.length} ont été données.`);
  const corrections: Correction[] = [];
  const read = colors.map((text, index) => {
    const {hex, isExact} = readColour(text);
    if (!isExact) corrections.push(convertedTo(hex, text, index));
    return hex;
  });
  return {name: name.trim(), colors: read, corrections};
}

function readColour(text: string) {
  const parsed = parseColour(text);
  if ('fault' in parsed)
    throw new SeedFault(
      'color',
      parsed.fault === 'transparent'
        ? `La couleur « ${text} » est transparente : donnez une couleur opaque, par exemple #8a1538.`
        : `« ${text} » n’est pas une couleur : écrivez par exemple #8a1538, rgb(138 21 56) ou oklch(42% 0.15 10).`,
    );
  if (stateColourNear(parsed.hex))
    throw new ThemeRefusal(
      `La couleur « ${text} » est celle de la marque de l’État, ou trop proche d’elle : seuls les services de l’État peuvent la porter. Choisissez la couleur de votre territoire.`,
    );
  return parsed;
}

const convertedTo = (to: Hex, from: string, index: number): Correction => ({
  token: ['color-accent', 'color-ornament', 'color-ornament-2'][index] ?? 'color-accent',
  scheme: 'light',
  from,
  to,
  why: `Un écran sRGB ne peut pas montrer « ${from} » : la couleur la plus proche est ${to}.`,
});
