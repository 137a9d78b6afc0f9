import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatIban, judgeIban, plainIban} from '../iban.js';
import {ibanLength} from '../tables/iban-lengths.js';
import {agreeOnAnything, digits, swaps, withOneWrongDigit, writingOf} from './writings.testing.js';

const rules = {subject: 'l’IBAN', required: true};
const accepts = (text: string) => judgeIban(text, rules) === '';
const mod97 = (text: string) =>
  Number(BigInt(text.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))) % 97n);
const withKey = (country: string, account: string) =>
  `${country}${String(98 - mod97(`${account}${country}00`)).padStart(2, '0')}${account}`;

const countries =
  'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM'.split(' ');
/** Bank and branch, account number, and the key of the French RIB. */
const frenchAccount = fc
  .tuple(digits(10), fc.string({unit: fc.constantFrom(...'0123456789ABJMSZ'), minLength: 11, maxLength: 11}))
  .map(([bank, account]) => {
    const values = {A: 1, B: 2, J: 1, M: 4, S: 2, Z: 9} as Record<string, number>;
    const number = [...(bank + account)].map(character => values[character] ?? character).join('');
    return `${bank}${account}${String(97 - Number((BigInt(number) * 100n) % 97n)).padStart(2, '0')}`;
  });
const iban = fc
  .constantFrom(...countries)
  .chain(country =>
    (/FR|MC/.test(country) ? frenchAccount : digits((ibanLength(country) ?? 0) - 4)).map(account =>
      withKey(country, account),
    ),
  );

test('an IBAN is accepted however it is written, and kept in capital letters without spaces', () => {
  fc.assert(
    fc.property(
      iban.chain(plain => fc.tuple(fc.constant(plain), writingOf(plain))),
      ([plain, typed]) => {
        assert.equal(judgeIban(typed, rules), '', plain);
        assert.equal(plainIban(typed), plain);
        assert.equal(plainIban(formatIban(typed)), plain);
        assert.equal(plainIban(plain), plain);
      },
    ),
  );
  assert.equal(formatIban('iban fr1420041010050500013m02606'), 'FR14 2004 1010 0505 0001 3M02 606');
});

test('the examples of the registry and of the banks are accepted', () => {
  for (const known of [
    'FR76 3000 6000 0112 3456 7890 189',
    'MC58 1122 2000 0101 2345 6789 030',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'BE68 5390 0754 7034',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'NO93 8601 1117 947',
    'LC55 HEMM 0001 0001 0012 0012 0002 3015',
    'SA03 8000 0000 6080 1016 7519',
    'TN59 1000 6035 1835 9847 8831',
    'XK05 1212 0123 4567 8906',
  ])
    assert.equal(judgeIban(known, rules), '', known);
});

test('one wrong digit, or two different ones swapped, are refused', () => {
  fc.assert(fc.property(iban.chain(withOneWrongDigit), wrong => !accepts(wrong)));
  fc.assert(fc.property(iban, plain => swaps(plain).every(wrong => !accepts(wrong))));
});

test('the key of the RIB is judged too, in France and Monaco', () => {
  assert.equal(accepts(withKey('FR', '20041010050500013M02606')), true);
  assert.equal(accepts(withKey('FR', '20041010050500013M02607')), false);
  assert.equal(accepts(withKey('MC', '20041010050500013M02607')), false);
  assert.equal(accepts(withKey('FR', '2004101005050001AM026AA')), false);
});

test('each refusal says what is wrong', () => {
  const say = (text: string) => judgeIban(text, rules);
  assert.equal(say(''), 'Saisissez l’IBAN.');
  assert.match(say('FR14 2004*'), /^Saisissez l’IBAN avec des chiffres et des lettres seulement/);
  assert.match(say('FR14 2004 1010 0505 0001 3M02 60'), /il y a 26 caractères, il en faut 27/);
  assert.match(say('DE89 3704 0044 0532 0130 001'), /il y a 23 caractères, il en faut 22/);
  assert.match(say('BNPAFRPP'), /^Ceci est un BIC/);
  assert.match(say('bnpa fr pp xxx'), /^Ceci est un BIC/);
  assert.match(say('20041010050500013M02606'), /il commence par les deux lettres du pays/);
  assert.match(say('US12 3456 7890'), /aucun pays n’a pour code.*US/);
  assert.match(say('FR14 2004 1010 0505 0001 3M02 607'), /un chiffre ou une lettre est sans doute faux/);
});

test('nothing throws on any text, and the three functions agree', () => {
  agreeOnAnything({judge: judgeIban, plain: plainIban, format: formatIban});
});
