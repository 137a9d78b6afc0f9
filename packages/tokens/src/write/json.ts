import type {TokenSet} from '../read/token-set.js';
import {schemes} from '../theme/names.js';

/** `tokens.json`: every token with its value, as CSS writes it, in each scheme. */
export function tokensJson(theme: string, tokens: TokenSet): string {
  return json({
    theme,
    schemes,
    tokens: tokens.map(({name, type, description, alias, values}) => ({
      name,
      property: `--socle-${name}`,
      type,
      description,
      ...(alias && {alias}),
      values,
    })),
  });
}

/** JSON for people too: a new line at the end, and a triple of numbers on one line. */
export const json = (value: unknown) =>
  `${JSON.stringify(value, null, 2).replace(/\[\n\s+([\d.]+),\n\s+([\d.]+),\n\s+([\d.]+)\n\s+\]/g, '[$1, $2, $3]')}\n`;
