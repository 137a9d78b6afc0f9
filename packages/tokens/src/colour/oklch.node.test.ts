import assert from 'node:assert/strict';
import {test} from 'node:test';
import Color from 'colorjs.io';
import {contrastOf, writtenRatio} from './contrast.js';
import {distanceBetween, hexOf, oklabOf, oklchOf, type Hex} from './oklch.js';
import {parseColour} from './parse.js';
import {stateColourNear} from './state.js';

const colours = Array.from(
  {length: 300},
  (_, index): Hex => `#${((index * 0x9e3779) & 0xffffff).toString(16).padStart(6, '0')}`,
);

test('OKLab, OKLCH and contrasts are those of colorjs.io', () => {
  for (const hex of colours) {
    const theirs = new Color(hex);
    const lab = theirs.to('oklab').coords.map(Number);
    oklabOf(hex).forEach((value, index) => assert.ok(Math.abs(value - lab[index]) < 1e-5, `${hex} ${index}`));
    assert.equal(hexOf(oklchOf(hex)), hex);
    assert.ok(Math.abs(contrastOf(hex, '#8a1538') - theirs.contrast('#8a1538', 'WCAG21')) < 1e-3, hex);
    assert.ok(Math.abs(distanceBetween(hex, '#2f6b3c') - theirs.distance('#2f6b3c', 'oklab')) < 1e-4, hex);
  }
});

test('a colour that no screen shows keeps its lightness and its hue', () => {
  const asked = {l: 0.6, c: 0.35, h: 145};
  const found = oklchOf(hexOf(asked));
  assert.ok(Math.abs(found.l - asked.l) < 0.01 && Math.abs(found.h - asked.h) < 2, JSON.stringify(found));
  assert.ok(found.c > 0.15 && found.c < 0.35, JSON.stringify(found));
});

test('a ratio is written downwards', () => {
  assert.equal(writtenRatio(4.4999), 4.49);
  assert.equal(writtenRatio(21), 21);
});

test('a colour is read as CSS writes it', () => {
  for (const text of ['#8a1538', ' #8A1538 ', 'rgb(138 21 56)', 'rgb(138, 21, 56)', 'hsl(342deg 73.6% 31.2%)'])
    assert.deepEqual(parseColour(text), {hex: '#8a1538', isExact: true}, text);
  assert.deepEqual(parseColour('#FC0'), {hex: '#ffcc00', isExact: true});
  assert.deepEqual(parseColour('oklch(0.5 none none)'), {hex: '#636363', isExact: true});
});

test('what is transparent, or no colour, is told apart', () => {
  for (const text of ['#8a153880', 'rgb(0 0 0 / 50%)', 'transparent'])
    assert.deepEqual(parseColour(text), {fault: 'transparent'}, text);
  for (const text of ['', 'rouge', '#12', '8a1538', 'var(--x)', 'rgb('])
    assert.deepEqual(parseColour(text), {fault: 'unknown'}, text);
});

test('a colour beyond sRGB is brought to the nearest', () => {
  const parsed = parseColour('color(display-p3 0 1 0)');
  assert.ok('hex' in parsed && !parsed.isExact);
  assert.ok(distanceBetween(parsed.hex, '#00ff00') < 0.1, parsed.hex);
});

test('the colours of the State are known, and their pure neighbours are anyone’s', () => {
  for (const bytes of ['0 0 145', '225 0 15', '106 106 244', '18 18 255', '201 25 30', '1 1 146']) {
    const parsed = parseColour(`rgb(${bytes})`);
    assert.ok('hex' in parsed && stateColourNear(parsed.hex), bytes);
  }
  for (const hex of ['#0000ff', '#ff0000', '#8a1538', '#000080', '#cc0000', '#ffffff'] as const)
    assert.equal(stateColourNear(hex), undefined, hex);
});
