import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatNir, judgeNir, plainNir} from '../nir.js';
import {agreeOnAnything, numberText, swaps, withOneWrongDigit, writingOf} from './writings.testing.js';

const rules = {subject: 'le numéro de sécurité sociale', required: true};
const accepts = (text: string) => judgeNir(text, rules) === '';
const keyOf = (body: string) => {
  const number = BigInt(body.replace('2A', '19').replace('2B', '18'));
  return String(97n - (number % 97n)).padStart(2, '0');
};

const month = fc.oneof(numberText(1, 12, 2), fc.constant('20'), numberText(30, 42, 2), numberText(50, 99, 2));
const place = fc.oneof(
  fc.tuple(fc.oneof(numberText(1, 95, 2), fc.constantFrom('2A', '2B')), numberText(1, 990, 3)),
  fc.tuple(fc.constantFrom('97', '98'), numberText(101, 990, 3)), // « 971 05 » is written « 97 105 ».
  fc.tuple(fc.constant('99'), numberText(100, 999, 3)),
);
const nir = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '7', '8'), numberText(0, 99, 2), month, place, numberText(1, 999, 3))
  .map(([sex, year, born, [departement, commune], order]) => `${sex}${year}${born}${departement}${commune}${order}`)
  .map(body => body + keyOf(body));

test('a NIR is accepted however it is written, and its 15 characters are kept', () => {
  fc.assert(
    fc.property(
      nir.chain(plain => fc.tuple(fc.constant(plain), writingOf(plain))),
      ([plain, typed]) => {
        assert.equal(judgeNir(typed, rules), '');
        assert.equal(plainNir(typed), plain);
        assert.equal(plainNir(formatNir(typed)), plain);
        assert.equal(plainNir(plain), plain);
      },
    ),
    {numRuns: 300},
  );
  assert.equal(formatNir('184127645108946'), '1 84 12 76 451 089 46');
});

test('one wrong digit, or two different ones swapped, are refused', () => {
  fc.assert(fc.property(nir.chain(withOneWrongDigit), wrong => !accepts(wrong)));
  fc.assert(fc.property(nir, plain => swaps(plain).every(wrong => !accepts(wrong))));
});

test('2A is not 2B: Corsica has two départements, each with its key', () => {
  const body = '1841 2 2A 004 089'.replaceAll(' ', '');
  assert.equal(accepts(body + keyOf(body)), true);
  assert.equal(accepts(body.replace('2A', '2B') + keyOf(body)), false);
});

test('each refusal says what is wrong', () => {
  const say = (text: string) => judgeNir(text, rules);
  assert.equal(say(''), 'Saisissez le numéro de sécurité sociale.');
  assert.match(say('1 84 12 76 4S1 089 46'), /^Saisissez.*avec des chiffres seulement, et A ou B/);
  assert.match(say('1 84 12 A2 451 089 46'), /A ou B pour une naissance en Corse/);
  assert.match(say('1 84 12 76 451 089'), /^Complétez.*ajoutez la clé/);
  assert.match(say('1 84 12 76 451 08'), /il y a 12 caractères, il en faut 15/);
  for (const impossible of ['5841276451089', '1841376451089', '1841200451089'])
    assert.match(say(impossible + keyOf(impossible)), /un chiffre est sans doute faux/, impossible);
});

test('no sentence quotes the number', () => {
  const example = '1 84 12 76 451 089 46';
  fc.assert(
    fc.property(nir.chain(withOneWrongDigit), nir, (wrong, right) => {
      for (const typed of [wrong, right.slice(0, 13), right.slice(0, 10), `${right}1`, `${right.slice(0, 14)}x`]) {
        const sentence = judgeNir(typed, rules).replace(example, '');
        assert.doesNotMatch(sentence, /\d{3}/);
        assert.ok(!sentence.includes(typed));
      }
    }),
  );
});

test('nothing throws on any text, and the three functions agree', () => {
  agreeOnAnything({judge: judgeNir, plain: plainNir, format: formatNir});
});
