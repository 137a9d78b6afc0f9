import type {TokenSet} from '../read/token-set.js';
import {schemes} from '../theme/names.js';

/** `tokens.js`: every token by its name, with its `var(…)` and its values. */
export function tokensModule(tokens: TokenSet): string {
  const entries = tokens.map(({name, values}) => {
    const token = {property: `--socle-${name}`, reference: `var(--socle-${name})`, values};
    return `  ${JSON.stringify(name)}: ${JSON.stringify(token)},`;
  });
  return `/** Every design token: its custom property, its \`var(…)\`, its value in each scheme. Written by the build. */
export const tokens = {
${entries.join('\n')}
};

/** \`var(--socle-…)\` of a token, to be written in a style sheet. */
export const token = name => tokens[name].reference;
`;
}

/** The types of `tokens.js`. */
export function tokensTypes(tokens: TokenSet): string {
  const names = tokens.map(({name}) => `  | ${quoted(name)}`).join('\n');
  return `/** Name of a design token, without \`--socle-\`. */
export type TokenName =
${names};

/** What a page is shown in; \`more-contrast\` is light. */
export type Scheme = ${schemes.map(quoted).join(' | ')};

export interface Token<Name extends string = TokenName> {
  readonly property: \`--socle-\${Name}\`;
  readonly reference: \`var(--socle-\${Name})\`;
  /** As CSS writes it, in each scheme. */
  readonly values: Readonly<Record<Scheme, string>>;
}

/** Every design token, by its name. */
export declare const tokens: {readonly [Name in TokenName]: Token<Name>};

/** \`var(--socle-…)\` of a token, to be written in a style sheet. */
export declare function token<Name extends TokenName>(name: Name): \`var(--socle-\${Name})\`;
`;
}

const quoted = (name: string) => `'${name}'`;
