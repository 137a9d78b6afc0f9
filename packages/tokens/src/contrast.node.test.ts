import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {transform, type CssColor, type TokenOrValue} from 'lightningcss';

type Scheme = 'light' | 'dark';
type Tokens = Map<string, TokenOrValue[]>;

/** Text on its ground: 4.5 (WCAG 1.4.3, RGAA 3.2.1), whatever its size. */
const texts: [colour: string, grounds: string[]][] = [
  ['ink', ['ground', 'panel', 'accent-tint', 'success-tint', 'warning-tint', 'error-tint', 'info-tint']],
  ['ink-soft', ['ground', 'panel', 'accent-tint', 'success-tint', 'warning-tint', 'error-tint', 'info-tint']],
  ['accent', ['ground', 'panel', 'accent-tint', 'success-tint', 'warning-tint', 'error-tint', 'info-tint']],
  ['accent-hover', ['ground', 'panel', 'accent-tint']],
  ['on-accent', ['accent', 'accent-hover']],
  ['success', ['ground', 'panel', 'success-tint']],
  ['warning', ['ground', 'panel', 'warning-tint']],
  ['error', ['ground', 'panel', 'error-tint']],
  ['info', ['ground', 'panel', 'info-tint']],
];

/** What bounds a control, and the focus ring: 3 (WCAG 1.4.11, RGAA 3.3.1 and 10.7.1). */
const bounds: [colour: string, grounds: string[]][] = [
  ['control', ['ground', 'panel', 'accent-tint']],
  ['focus', ['ground', 'panel', 'accent-tint', 'error-tint']],
  ['accent', ['ground', 'panel', 'accent-tint']],
];

const base = new URL('tokens.css', import.meta.url);
const folder = new URL('themes/', import.meta.url);
const themes = new Map<string, URL[]>([['neutral', [base]]]);
for (const file of readdirSync(folder)) {
  if (file.endsWith('.css')) themes.set(file.replace('.css', ''), [base, new URL(file, folder)]);
}

for (const [theme, files] of themes) {
  for (const contrast of ['no-preference', 'more'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      describe(`theme ${theme}, ${scheme}, contrast ${contrast}`, () => {
        const tokens = readTokens(files, contrast);
        test('every text can be read on its grounds', () => expectPairs(tokens, scheme, texts, 4.5));
        test('every control and the focus can be seen', () => expectPairs(tokens, scheme, bounds, 3));
      });
    }
  }
}

test('a theme sets tokens that exist, and nothing else', () => {
  const known = readTokens([base], 'no-preference');
  for (const [theme, [, file]] of themes) {
    if (!file) continue;
    for (const name of readTokens([file], 'no-preference').keys()) assert.ok(known.has(name), `${theme} sets ${name}`);
  }
});

test('no theme takes the colours of the State', () => {
  for (const files of themes.values()) {
    for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), /#000091|#e1000f|#6a6af4/i);
  }
});

function expectPairs(tokens: Tokens, scheme: Scheme, pairs: typeof texts, least: number) {
  const failed = pairs
    .flatMap(([colour, grounds]) =>
      grounds.map(ground => {
        const ratio = contrastOf(rgb(tokens, colour, scheme), rgb(tokens, ground, scheme));
        return ratio < least ? `${colour} on ${ground}: ${ratio.toFixed(2)} < ${least}` : '';
      }),
    )
    .filter(Boolean);
  assert.deepEqual(failed, []);
}

/** The custom properties of `:root`, later files over earlier ones, `prefers-contrast: more` over all when asked. */
function readTokens(files: URL[], contrast: 'no-preference' | 'more'): Tokens {
  const own: Tokens = new Map();
  const more: Tokens = new Map();
  for (const file of files) {
    let media = '';
    transform({
      filename: file.pathname,
      code: readFileSync(file),
      visitor: {
        Rule: {
          media: rule => {
            media = JSON.stringify(rule.value.query);
          },
        },
        RuleExit: {
          media: () => {
            media = '';
          },
        },
        Declaration: {
          custom({name, value}) {
            if (media === '') own.set(name, value);
            if (media.includes('prefers-contrast')) more.set(name, value);
          },
        },
      },
    });
  }
  return contrast === 'more' ? new Map([...own, ...more]) : own;
}

/** The value of a token, through `var()` and `light-dark()`. */
function rgb(tokens: Tokens, name: string, scheme: Scheme): [number, number, number] {
  const value = tokens.get(`--socle-color-${name}`)?.[0];
  if (value?.type === 'var') return rgb(tokens, value.value.name.ident.replace('--socle-color-', ''), scheme);
  assert.equal(value?.type, 'color', `--socle-color-${name} is no colour`);
  return channels((value as {value: CssColor}).value, scheme);
}

function channels(colour: CssColor, scheme: Scheme): [number, number, number] {
  assert.ok(typeof colour === 'object', 'a system colour has no contrast of its own');
  if (colour.type === 'light-dark') return channels(colour[scheme], scheme);
  assert.equal(colour.type, 'rgb');
  const {r, g, b} = colour as {r: number; g: number; b: number};
  return [r, g, b];
}

/** WCAG 2.2, « contrast ratio ». */
function contrastOf(one: [number, number, number], other: [number, number, number]): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, « relative luminance ». */
function luminance([r, g, b]: [number, number, number]): number {
  const [red, green, blue] = [r, g, b].map(channel => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
