import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {contrastOf} from '../colour/contrast.js';
import {distanceBetween, oklchOf, type Hex} from '../colour/oklch.js';
import {createTheme} from './create-theme.js';
import {schemes} from './names.js';
import {uses} from './pairs.js';
import {SeedFault, ThemeRefusal} from './refusal.js';

const themeOf = (...colors: string[]) => createTheme({name: 'Ville de Lisieux', colors});

test('a wine red is kept as given, and the rest is near the theme first made by hand', () => {
  const {colours, corrections} = themeOf('#8a1538', '#c98a1b');
  assert.deepEqual(corrections, []);
  assert.equal(colours.light.accent, '#8a1538');
  assert.equal(colours.light.ornament, '#c98a1b');
  const byHand: [Hex, Hex][] = [
    [colours.light.ground, '#fbf8f2'],
    [colours.light['accent-hover'], '#6c0f2b'],
    [colours.light['accent-tint'], '#f8e9ec'],
    [colours.dark.ground, '#17130f'],
    [colours.dark.accent, '#f2a3b6'],
    [colours.dark['accent-tint'], '#3d1d26'],
  ];
  for (const [made, wanted] of byHand) assert.ok(distanceBetween(made, wanted) < 0.04, `${made} for ${wanted}`);
});

describe('a colour that fails is corrected, and it is said', () => {
  for (const given of ['#ffcc00', '#ffffff', '#9ed0ff', '#ff69b4'] as const)
    test(given, () => {
      const {colours, corrections} = themeOf(given);
      const {accent} = colours.light;
      assert.ok(contrastOf(accent, '#ffffff') >= 4.5);
      const [before, after] = [oklchOf(given), oklchOf(accent)];
      const turned = Math.abs(((before.h - after.h + 540) % 360) - 180);
      assert.ok(after.c < 0.03 || turned < 4, `the hue went from ${before.h} to ${after.h}`);
      assert.equal(corrections.length, 1);
      const [{token, scheme, from, to, why} = assert.fail()] = corrections;
      assert.deepEqual({token, scheme, from, to}, {token: 'color-accent', scheme: 'light', from: given, to: accent});
      assert.match(why, new RegExp(`${given}.*au lieu de (3|4,5)`));
    });
});

describe('a theme can be looked at', () => {
  for (const given of ['#ffffff', '#000000', '#808080', '#ffcc00', '#8a1538', '#0000ff', '#ff0000', '#00ff00'] as const)
    test(given, () => {
      const {colours} = themeOf(given);
      for (const scheme of schemes) {
        const {accent, panel, ground, 'accent-hover': hover} = colours[scheme];
        const isDark = scheme.endsWith('dark');
        assert.ok(
          distanceBetween(accent, hover) > 0.03,
          `${scheme}: the pointer changes nothing (${accent}, ${hover})`,
        );
        assert.ok(isDark ? oklchOf(ground).l < 0.25 : oklchOf(ground).l > 0.95, `${scheme}: the ground is ${ground}`);
        assert.ok(oklchOf(panel).l >= oklchOf(ground).l, `${scheme}: a panel lies under the page`);
        if (isDark) assert.ok(oklchOf(accent).l > 0.72, `${scheme}: the accent is ${accent}`);
      }
    });
});

test('a black brand is kept', () => assert.equal(themeOf('#000000').colours.light.accent, '#000000'));

test('with more contrast, texts reach 7', () => {
  const {pairs} = themeOf('#2f6b3c');
  const texts = pairs.filter(({scheme, use}) => scheme.startsWith('more') && use.startsWith('page/text/'));
  const expected = uses.filter(({use}) => use.startsWith('page/text/')).map(({use}) => use);
  for (const scheme of schemes.filter(one => one.startsWith('more')))
    assert.deepEqual(
      texts.filter(text => text.scheme === scheme).map(({use}) => use),
      expected,
    );
  assert.ok(expected.some(use => use.startsWith('page/text/ink/')));
  assert.ok(texts.every(({minimum, ratio}) => minimum === 7 && ratio >= 7));
});

test('a colour that is forced is kept, or refused with its pairs and the nearest that passes', () => {
  const forced = (color: string) => createTheme({name: 'Ville', colors: [color], forced: true});
  assert.equal(forced('#8a1538').colours.light.accent, '#8a1538');
  assert.throws(
    () => forced('#ffcc00'),
    (error: Error) => {
      assert.ok(error instanceof ThemeRefusal);
      assert.match(error.message, /button\/primary\/rest\s: 1,\d+ au lieu de 4,5 \(#ffffff sur #ffcc00\)/);
      assert.ok(error.message.includes(`passe partout est ${themeOf('#ffcc00').colours.light.accent}`));
      return true;
    },
  );
});

test('the colours of the State are refused, in any place and writing', () => {
  for (const colors of [['rgb(0 0 145)'], ['#8a1538', 'rgb(225 0 15)'], ['hsl(240 100% 28.4%)']])
    assert.throws(() => themeOf(...colors), ThemeRefusal);
  for (const color of ['#0000ff', '#ff0000']) themeOf(color);
});

test('a seed that cannot be read says which part', () => {
  const fault = (field: string) => (error: Error) => error instanceof SeedFault && error.field === field;
  assert.throws(() => createTheme({name: ' ', colors: ['#8a1538']}), fault('name'));
  assert.throws(() => themeOf(), fault('color'));
  assert.throws(() => themeOf('#111', '#222', '#333', '#444'), fault('color'));
  assert.throws(() => themeOf('bordeaux'), fault('color'));
  assert.throws(() => themeOf('#8a153880'), fault('color'));
});
