import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {KindRules} from '../kind-rules.js';

/** Digits, as a text of this length. */
export const digits = (length: number) =>
  fc.array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length}).map(all => all.join(''));

/** A number from `min` to `max`, as a text of this length. */
export const numberText = (min: number, max: number, length: number) =>
  fc.integer({min, max}).map(value => String(value).padStart(length, '0'));

const separator = fc.constantFrom('', '', ' ', '\u00a0', '\u202f', '.', '-', '/', ' - ', '\u2011', '\u200b');

/** The ways people write a number: anything of the usual between its characters, spaces around, small letters. */
export const writingOf = (plain: string) =>
  fc
    .tuple(
      fc.array(separator, {minLength: plain.length - 1, maxLength: plain.length - 1}),
      fc.constantFrom('', ' ', '\t'),
      fc.boolean(),
    )
    .map(([between, around, small]) => {
      const text = [...plain].map((character, index) => character + (between[index] ?? '')).join('');
      return around + (small ? text.toLowerCase() : text) + around;
    });

/** The number with one digit replaced by another one. */
export const withOneWrongDigit = (plain: string) =>
  fc
    .tuple(fc.constantFrom(...indexes(plain, index => /\d/.test(plain.charAt(index)))), fc.integer({min: 1, max: 9}))
    .map(([index, more]) => replaced(plain, index, String((Number(plain.charAt(index)) + more) % 10)));

/** Every number obtained by swapping two neighbours that are different digits. */
export const swaps = (plain: string) =>
  indexes(plain, index => /^(\d)(?!\1)\d$/.test(plain.slice(index, index + 2))).map(index =>
    replaced(plain, index, `${plain.charAt(index + 1)}${plain.charAt(index)}`),
  );

const indexes = (text: string, holds: (index: number) => boolean) => [...text].map((_, index) => index).filter(holds);
const replaced = (text: string, index: number, by: string) => text.slice(0, index) + by + text.slice(index + by.length);

/** Texts of every sort, some of which look like the numbers. */
const anything = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: fc.constantFrom(...'0123456789+-.,/ ()€ABab\u00a0\u202f０é\ud83d'), maxLength: 40}),
);

/** Three functions of a kind. */
export interface Kind {
  judge: (text: string, rules: KindRules) => string;
  plain: (text: string) => string | undefined;
  format: (text: string) => string;
}

/** Whatever is typed: nothing throws, and the three functions agree. */
export function agreeOnAnything({judge, plain, format}: Kind): void {
  fc.assert(
    fc.property(anything, text => {
      const read = plain(text);
      const sentence = judge(text, {subject: 'XX', required: true});
      assert.equal(sentence === '', read !== undefined, text);
      if (read === undefined) assert.equal(format(text), text);
      else assert.equal(plain(format(text)), read);
    }),
    {numRuns: 1000},
  );
}
