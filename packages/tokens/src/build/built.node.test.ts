import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import Color from 'colorjs.io';
import {transform} from 'lightningcss';
import type {Scheme} from '../theme/names.js';
import {colourNames, schemes} from '../theme/names.js';
import {uses} from '../theme/pairs.js';
import type {Pair} from '../theme/ratios.js';

/* What is published, as it is published. */
const dist = new URL('../../dist/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, dist), 'utf8');
const json = <Content>(path: string) => JSON.parse(text(path)) as Content;

interface Built {
  tokens: {name: string; property: string; type: string; values: Record<Scheme, string>}[];
}

for (const theme of ['neutre', 'aubremer', 'haut-bocage'])
  describe(`theme ${theme}`, () => {
    const {pairs} = json<{pairs: Pair[]}>(`themes/${theme}/pairs.json`);
    const {tokens} = json<Built>(theme === 'neutre' ? 'tokens.json' : `themes/${theme}/tokens.json`);

    test('no pair is under its minimum, by another computation', () => {
      assert.equal(pairs.length, schemes.length * uses.length);
      const failed = pairs.filter(({foreground, background, minimum, ratio}) => {
        const real = Color.contrast(foreground, background, 'WCAG21');
        // colorjs.io does not round the coefficients of luminance as WCAG does.
        return real < minimum - 0.005 || Math.abs(ratio - real) > 0.015;
      });
      assert.deepEqual(failed, []);
    });

    test('its pairs are those of its tokens', () => {
      const values = new Set(tokens.filter(({type}) => type === 'color').flatMap(each => Object.values(each.values)));
      assert.deepEqual(
        pairs.filter(({foreground, background}) => !values.has(foreground) || !values.has(background)),
        [],
      );
    });

    test('it takes no colour of the State', () => {
      const brand = new Set(
        tokens
          .filter(({name}) => /^color-.*(accent|ornament|focus)/.test(name))
          .flatMap(({values}) => Object.values(values)),
      );
      for (const bytes of ['0 0 145', '225 0 15', '106 106 244', '18 18 255', '201 25 30'])
        for (const hex of brand)
          assert.ok(new Color(hex).deltaE(`rgb(${bytes})`, 'OK') > 0.012, `${hex} is near ${bytes}`);
    });
  });

test('a theme sets tokens that exist, and nothing else', () => {
  const known = new Set(propertiesOf('tokens.css'));
  for (const file of readdirSync(new URL('themes/', dist)).filter(name => name.endsWith('.css')))
    assert.deepEqual(
      propertiesOf(`themes/${file}`).filter(name => !known.has(name)),
      [],
      file,
    );
});

/** Custom properties that a sheet sets, without what lightningcss adds for `light-dark()`. */
function propertiesOf(file: string): string[] {
  const names: string[] = [];
  transform({
    filename: file,
    code: readFileSync(new URL(file, dist)),
    visitor: {Declaration: {custom: ({name}) => void names.push(name)}},
  });
  return names.filter(name => !name.startsWith('--lightningcss-'));
}

test('the style sheet and the data name the same tokens', () => {
  const {tokens} = json<Built>('tokens.json');
  assert.deepEqual(new Set(tokens.map(({property}) => property)), new Set(propertiesOf('tokens.css')));
});

test('a style sheet points at fonts that are there', () => {
  for (const [file, folder] of [
    ['fonts.css', ''],
    ['themes/haut-bocage.css', 'themes/'],
  ] as const) {
    const addresses = [...text(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
    assert.equal(addresses.length, 2, file);
    for (const address of addresses) assert.ok(existsSync(new URL(folder + address, dist)), address);
  }
});

test('a fluid size is given to Figma as it is on a wide screen', () => {
  const {size} =
    json<Record<'size', Record<string, {$value: {value: number}; $extensions?: {'fr.socle': {css: string}}}>>>(
      'tokens/base.tokens.json',
    );
  const fluid = Object.entries(size).filter(([, token]) => token.$extensions);
  assert.equal(fluid.length, 4);
  const figma = json<{size: Record<string, {$value: number}>}>('figma/light.tokens.json');
  for (const [name, {$value, $extensions}] of fluid) {
    assert.ok($extensions?.['fr.socle'].css.endsWith(`, ${$value.value}rem)`), name);
    assert.ok(Math.abs((figma.size[name]?.$value ?? 0) - $value.value * 16) < 0.001, name);
  }
});

test('each mode for Figma holds the same variables, of types it has', () => {
  const modes = schemes.map(scheme => variablesOf(json(`figma/${scheme}.tokens.json`)));
  const [first = assert.fail()] = modes;
  assert.deepEqual(
    [...first.keys()]
      .filter(name => name.startsWith('color/'))
      .map(name => name.slice('color/'.length))
      .sort(),
    [...colourNames].sort(),
  );
  for (const mode of modes) assert.deepEqual([...mode.keys()], [...first.keys()]);
  assert.deepEqual(new Set([...first.values()].map(({$type}) => $type)), new Set(['color', 'number', 'string']));
  const [light, dark] = modes.map(mode => mode.get('color/ink')?.$value as {hex: string});
  assert.notEqual(light?.hex, dark?.hex);
});

test('Tokens Studio finds every set that its themes name', () => {
  const file = json<
    Record<string, unknown> & {$themes: {selectedTokenSets: object}[]; $metadata: {tokenSetOrder: string[]}}
  >('figma/tokens-studio.json');
  assert.equal(file.$themes.length, schemes.length);
  for (const {selectedTokenSets} of file.$themes)
    for (const set of Object.keys(selectedTokenSets))
      assert.ok(set in file && file.$metadata.tokenSetOrder.includes(set), set);
});

interface Variable {
  $type: string;
  $value: unknown;
}

function variablesOf(node: object, path: string[] = []): Map<string, Variable> {
  if ('$value' in node) return new Map([[path.join('/'), node as Variable]]);
  return new Map(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('$'))
      .flatMap(([key, child]) => [...variablesOf(child as object, [...path, key])]),
  );
}

test('code reads the tokens by their names, from the package', () => {
  const program = `import {token, tokens} from '@socle/tokens';
    console.log(token('color-accent'), tokens['color-accent'].values.light, tokens['color-accent'].property);`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {encoding: 'utf8'});
  assert.equal(out.trim(), 'var(--socle-color-accent) #0b5c63 --socle-color-accent');
});
