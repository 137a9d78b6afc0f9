import {browserslistToTargets, transform} from 'lightningcss';
import type {ResolvedToken, TokenSet} from '../read/token-set.js';

/** `light-dark()` is written for browsers that lack it, down to the first ones that know cascade layers. */
const targets = browserslistToTargets(['chrome 99', 'firefox 97', 'safari 15.4']);

/** Makes a style sheet smaller, and readable by every browser Socle knows. */
export const lowered = (code: string, filename = 'tokens.css') =>
  transform({filename, code: new TextEncoder().encode(code), minify: true, targets}).code.toString();

/** `@layer` order is said once, here, first: a page's own CSS, in no layer, wins over all of them. */
const order = '@layer socle.tokens, socle.base, socle.elements;';

/** The sheet of the neutral theme: every token, and what follows the usager’s wishes. Not lowered. */
export function tokensSheet(tokens: TokenSet): string {
  return `${order}
@layer socle.tokens {
  :root {
    color-scheme: light dark;
${declarations(tokens, ownValue)}
  }
  :root[data-scheme='light'] { color-scheme: light; }
  :root[data-scheme='dark'] { color-scheme: dark; }
${wishes(tokens, ({name}) => !territorial.test(name))}
}
`;
}

/**
 * The sheet of a territory: the same names and nothing else. Its colours with more contrast are `!important` and come
 * after those of the tokens: paper and forced colours are said again, or they would lose.
 */
export function themeSheet(tokens: TokenSet, fontFaces = ''): string {
  return `${fontFaces}
@layer socle.tokens {
  :root {
${declarations(tokens, ownValue)}
  }
${wishes(tokens, () => true)}
}
`;
}

/** What a territory’s own sheet, were it written by hand without a word on contrast, keeps of its own. */
const territorial = /^color-(accent|on-accent|ornament|focus)/;

type Choose = (token: ResolvedToken) => boolean;

/**
 * What the usager asks for wins over a theme, which comes later in this same layer: hence `!important`. Every selector
 * weighs as much as `:root`, so that order alone decides: contrast, motion, paper, then forced colours.
 */
function wishes(tokens: TokenSet, isImportantInContrast: Choose): string {
  const contrast = declarations(tokens, contrastValue, isImportantInContrast);
  const reduced = declarations(tokens, token => token.reduced, always);
  const print = declarations(tokens, token => token.print, always);
  const forced = declarations(tokens, token => token.forced, always);
  return [
    contrast && `@media (prefers-contrast: more) { :root { ${contrast} } }`,
    contrast && `:root:where([data-contrast='more']) { ${contrast} }`,
    reduced && `@media (prefers-reduced-motion: reduce) { :root { ${reduced} } }`,
    // Paper is white and ink is dear: the light pairs, whatever the screen shows.
    print && `@media print { :root, :root[data-scheme='dark'] { color-scheme: light; } :root { ${print} } }`,
    // The browser replaces most colours by itself; these serve what it leaves alone: SVG strokes, drawn controls.
    forced && `@media (forced-colors: active) { :root { ${forced} } }`,
  ]
    .filter(Boolean)
    .join('\n');
}

const always: Choose = () => true;

function declarations(tokens: TokenSet, valueOf: (token: ResolvedToken) => string | undefined, isImportant?: Choose) {
  return tokens
    .flatMap(token => {
      const value = valueOf(token);
      return value === undefined
        ? []
        : [`--socle-${token.name}: ${value}${isImportant?.(token) ? ' !important' : ''};`];
    })
    .join('\n');
}

const ownValue = ({alias, values}: ResolvedToken) =>
  alias ? `var(--socle-${alias})` : pairOf(values.light, values.dark);

const contrastValue = ({hasContrast, values}: ResolvedToken) =>
  hasContrast ? pairOf(values['more-contrast'], values['more-contrast-dark']) : undefined;

const pairOf = (light: string, dark: string) => (light === dark ? light : `light-dark(${light}, ${dark})`);
