import type {TokenNormalized} from '@terrazzo/parser';
import type {Hex} from '../colour/oklch.js';
import {colourNames, schemes, type ColourName, type Scheme} from '../theme/names.js';

/** One token, resolved for every scheme and medium. */
export interface ResolvedToken {
  /** `color-ink`: the custom property without `--socle-`. */
  name: string;
  /** Its place in the source: `['color', 'ink']`. */
  path: string[];
  type: TokenNormalized['$type'];
  description: string | undefined;
  /** As CSS writes it. */
  values: Record<Scheme, string>;
  /** As DTCG holds it. */
  raw: Record<Scheme, TokenNormalized['$value']>;
  /** The token that it repeats in every scheme, if any. */
  alias: string | undefined;
  /** Whether the source says it anew for more contrast, even to say the same. */
  hasContrast: boolean;
  /** The value when the usager asks for less motion, and on paper: absent when the source says nothing of it. */
  reduced: string | undefined;
  print: string | undefined;
  /** The colour of the system that takes its place with forced colours. */
  forced: string | undefined;
}

export type TokenSet = readonly ResolvedToken[];

/** The colours of a scheme, without `color-`. */
export function coloursOf(tokens: TokenSet, scheme: Scheme): Record<ColourName, Hex> {
  const byName = new Map(tokens.map(token => [token.name, token]));
  const entries = colourNames.map(name => {
    const value = byName.get(`color-${name}`)?.values[scheme];
    if (!value) throw new Error(`the tokens hold no color.${name}`);
    return [name, value];
  });
  return Object.fromEntries(entries) as Record<ColourName, Hex>;
}

/** The colours of every scheme. */
export const allColoursOf = (tokens: TokenSet) =>
  Object.fromEntries(schemes.map(scheme => [scheme, coloursOf(tokens, scheme)])) as Record<
    Scheme,
    Record<ColourName, Hex>
  >;
