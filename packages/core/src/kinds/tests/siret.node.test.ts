import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatSiret, judgeSiret, plainSiret} from '../siret.js';
import {agreeOnAnything, digits, swaps, withOneWrongDigit, writingOf} from './writings.testing.js';

const rules = {subject: 'le numéro SIRET', required: true};
const accepts = (text: string) => judgeSiret(text, rules) === '';

function keyOf(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
/** La Poste has its own rule: see below. */
const siret = digits(13)
  .filter(body => !/^(?:0{9}|.*356)/.test(body))
  .map(body => body + keyOf(body));

test('a SIRET is accepted however it is written, and its digits are kept', () => {
  fc.assert(
    fc.property(
      siret.chain(plain => fc.tuple(fc.constant(plain), writingOf(plain))),
      ([plain, typed]) => {
        assert.equal(judgeSiret(typed, rules), '');
        assert.equal(plainSiret(typed), plain);
        assert.equal(plainSiret(formatSiret(typed)), plain);
        assert.equal(plainSiret(plain), plain);
      },
    ),
  );
  assert.equal(plainSiret('SIRET : 732 829 320 00074'), '73282932000074');
  assert.equal(formatSiret('73282932000074'), '732 829 320 00074');
});

test('one wrong digit is refused', () => {
  fc.assert(fc.property(siret.chain(withOneWrongDigit), wrong => !accepts(wrong)));
});

test('two digits that are swapped are refused, but 0 and 9, which the key does not see', () => {
  fc.assert(
    fc.property(siret, plain => {
      for (const wrong of swaps(plain)) {
        const moved = [...wrong].filter((digit, index) => digit !== plain[index]).join('');
        assert.equal(accepts(wrong), moved === '09' || moved === '90', `${plain} ${wrong}`);
      }
    }),
  );
});

test('La Poste: the digits add up to a multiple of 5, or the key is right (its head office)', () => {
  assert.equal(accepts('356 000 000 00048'), true);
  assert.equal(accepts('356 000 000 49837'), true);
  assert.equal(accepts('356 000 000 49838'), false);
  assert.equal(accepts('732 829 320 00073'), false);
});

test('each refusal says what is wrong', () => {
  const say = (text: string) => judgeSiret(text, rules);
  assert.equal(say(' '), 'Saisissez le numéro SIRET.');
  assert.equal(judgeSiret('', {subject: 'le numéro SIRET'}), '');
  assert.match(say('732 829 320 OOO74'), /^Saisissez le numéro SIRET avec des chiffres seulement, par exemple 732/);
  assert.match(say('732 829 320 0007'), /il y a 13 chiffres, il en faut 14/);
  assert.match(say('7'), /il y a 1 chiffre,/);
  assert.match(say('732 829 320'), /^Complétez le numéro SIRET.*SIREN/);
  assert.match(say('732 829 321'), /il y a 9 chiffres/);
  assert.match(say('732 829 320 00075'), /^Vérifiez le numéro SIRET\u202f: un chiffre est sans doute faux/);
  assert.match(say('0'.repeat(14)), /^Vérifiez/);
  assert.match(say('７３２８２９３２００００７４'), /chiffres seulement/);
});

test('the sentences of the page stand for ours', () => {
  const messages = {required: 'Recopiez-le.', format: 'Ce n’est pas lui.'};
  assert.equal(judgeSiret('', {...rules, messages}), messages.required);
  assert.equal(judgeSiret('12', {...rules, messages}), messages.format);
});

test('nothing throws on any text, and the three functions agree', () => {
  agreeOnAnything({judge: judgeSiret, plain: plainSiret, format: formatSiret});
});
