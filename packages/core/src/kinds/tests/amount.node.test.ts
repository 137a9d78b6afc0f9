import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {formatAmount, judgeAmount, plainAmount} from '../amount.js';
import {agreeOnAnything} from './writings.testing.js';

const rules = {subject: 'le montant', required: true};
const say = (text: string, more = {}) => judgeAmount(text, {...rules, ...more});

test('an amount is accepted however it is written, and kept in cents', () => {
  for (const [typed, cents] of [
    ['1234,5', '123450'],
    ['1 234,50 €', '123450'],
    ['1\u202f234,50\u00a0€', '123450'],
    ['1.234,50', '123450'],
    ['1,234.50', '123450'],
    ['1’234.50', '123450'],
    ['1234.50', '123450'],
    ['12€', '1200'],
    ['12 €', '1200'],
    ['12 euros', '1200'],
    ['€ 12', '1200'],
    ['12€50', '1250'],
    ['12,', '1200'],
    [',5', '50'],
    ['0012', '1200'],
    ['1.234.567', '123456700'],
    ['+12', '1200'],
    ['0', '0'],
    ['-0', '0'],
    ['0,07', '7'],
  ] as const) {
    assert.equal(say(typed), '', typed);
    assert.equal(plainAmount(typed), cents, typed);
  }
});

test('every number of cents comes back exactly from the way it is shown', () => {
  fc.assert(
    fc.property(fc.integer({min: -99_999_999_999_999, max: 99_999_999_999_999}), cents => {
      const typed = `${cents < 0 ? '-' : ''}${String(Math.abs(cents)).padStart(3, '0').replace(/(..)$/, ',$1')}`;
      assert.equal(plainAmount(typed), String(cents));
      assert.equal(plainAmount(typed.replace(',', '.')), String(cents));
      assert.equal(plainAmount(formatAmount(typed)), String(cents));
    }),
    {numRuns: 1000},
  );
  assert.equal(formatAmount('1234,5'), '1\u202f234,50\u00a0€');
  assert.equal(formatAmount('-0,5'), '-0,50\u00a0€');
});

test('a text that can be read in two ways is not guessed', () => {
  for (const typed of ['1.234', '1,234', '12.345 €', '999,999'])
    assert.match(say(typed), /^Précisez le montant\u202f: pour les milliers, écrivez \d+ sans point ni virgule/, typed);
  assert.match(say('0,123'), /2 chiffres au plus/);
});

test('each refusal says what is wrong', () => {
  assert.equal(say(''), 'Saisissez le montant.');
  for (const typed of ['beaucoup', '12 euro 3 c', '1 2', '10 50', '1.2.3', '€', ',', '12.345.6', '--1', '１２'])
    assert.equal(say(typed), 'Saisissez le montant en chiffres, par exemple 1234,50.', typed);
  assert.match(say('12,3456'), /avec 2 chiffres au plus après la virgule/);
  assert.match(say('1'.repeat(13)), /trop de chiffres/);
  assert.match(say('-5'), /sans le signe moins/);
  assert.equal(say('-5', {min: -1000}), '');
  assert.equal(say('-11', {min: -1000}), 'Saisissez le montant\u202f: -10,00\u00a0€ au moins.');
  assert.equal(say('9,99', {min: 1000}), 'Saisissez le montant\u202f: 10,00\u00a0€ au moins.');
  assert.equal(say('10', {min: 1000, max: 100_000}), '');
  assert.equal(say('1000,01', {max: 100_000}), 'Saisissez le montant\u202f: 1\u202f000,00\u00a0€ au plus.');
});

test('nothing throws on any text, and the three functions agree', () => {
  agreeOnAnything({
    judge: (text, of) => judgeAmount(text, {...of, min: -Infinity}),
    plain: plainAmount,
    format: formatAmount,
  });
});
