import type {Hex} from '../colour/oklch.js';
import type {Scheme} from './names.js';
import {failuresOf, pairsOfScheme} from './ratios.js';
import type {Colours} from './scheme.js';
import {number} from './words.js';

/** A colour that is not the one given. */
export interface Correction {
  /** Name of the token, `color-accent`, or of the option when the colour itself was read otherwise. */
  token: string;
  scheme: Scheme;
  from: string;
  to: Hex;
  /** One sentence or two, in French. */
  why: string;
}

/** Says why the accent of the light theme is not the colour given: its worst pair, and the other colour that would pass. */
export function correctionOf(given: Hex, colours: Colours, better: Hex | undefined): Correction {
  const asGiven = {...colours, accent: given, focus: given};
  const failed = failuresOf(pairsOfScheme('light', asGiven));
  const [worst] = failed.sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum);
  if (!worst) return {token: 'color-accent', scheme: 'light', from: given, to: colours.accent, why: notAsGiven(given)};
  const why =
    `Gardée telle quelle, la couleur ${given} manquerait de contraste dans ${failed.length} paires du thème clair, ` +
    `par exemple « ${worst.use} » : ${number(worst.ratio)} au lieu de ${number(worst.minimum)}. ` +
    `Sa luminosité a été corrigée, pas sa teinte.` +
    (colours.ornament === given ? ' La couleur donnée reste celle de l’ornement.' : '') +
    (better
      ? ` Votre autre couleur, ${better}, passe partout telle quelle\u202f: donnez-la en premier pour l’employer.`
      : '');
  return {token: 'color-accent', scheme: 'light', from: given, to: colours.accent, why};
}

const notAsGiven = (given: Hex) => `La couleur ${given} est trop proche d’une couleur de l’État : elle a été éloignée.`;
