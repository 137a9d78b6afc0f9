import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {stateColourNear} from '../colour/state.js';
import {createTheme} from './create-theme.js';
import {schemes} from './names.js';
import {uses} from './pairs.js';

const runs = 10_000;

const colour = fc
  .integer({min: 0, max: 0xffffff})
  .map(value => `#${value.toString(16).padStart(6, '0')}` as const)
  .filter(hex => stateColourNear(hex) === undefined);

test(`${runs} random brands, of one to three colours, give no pair that fails`, () => {
  fc.assert(
    fc.property(fc.array(colour, {minLength: 1, maxLength: 3}), colors => {
      const {pairs, colours, corrections} = createTheme({name: 'Territoire', colors});
      assert.equal(pairs.length, schemes.length * uses.length);
      for (const {scheme, use, foreground, background, ratio, minimum} of pairs) {
        const real = contrast(foreground, background);
        // Eleven million pairs: a sentence is made only for one that fails.
        if (real < minimum || ratio > real || real - ratio > 0.0101)
          assert.fail(`${scheme} ${use}: ${foreground} on ${background} is ${real}, said ${ratio}, wants ${minimum}`);
      }
      for (const scheme of schemes)
        for (const name of ['accent', 'accent-hover', 'focus'] as const)
          assert.equal(
            stateColourNear(colours[scheme][name]),
            undefined,
            `${colors[0]} gives ${colours[scheme][name]}`,
          );
      // The colour given, or a correction that says so.
      const kept = colours.light.accent === colors[0];
      assert.equal(
        corrections.some(({token}) => token === 'color-accent'),
        !kept,
      );
    }),
    {numRuns: runs},
  );
});

/** WCAG 2.2 in its own words, and none of the engine's; remembered, since ten million are asked. */
const luminances = new Map<string, number>();
function luminance(hex: string): number {
  const known = luminances.get(hex);
  if (known !== undefined) return known;
  assert.match(hex, /^#[0-9a-f]{6}$/);
  const [R = 0, G = 0, B = 0] = [1, 3, 5].map(at => {
    const s = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  });
  const value = 0.2126 * R + 0.7152 * G + 0.0722 * B;
  luminances.set(hex, value);
  return value;
}

function contrast(one: string, other: string): number {
  const [L1, L2] = [luminance(one), luminance(other)];
  return L1 > L2 ? (L1 + 0.05) / (L2 + 0.05) : (L2 + 0.05) / (L1 + 0.05);
}
