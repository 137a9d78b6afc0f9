import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeText} from './escape.js';
import {fieldId} from './field-id.js';
import {count, formatBytes, formatDate, formatDateTime, formatEuros} from './formats.js';
import {setTexts, texts} from './texts.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('amounts are in euros, from cents', () => {
  assert.equal(plain(formatEuros(1250)), '12,50 €');
  assert.equal(plain(formatEuros(0)), '0,00 €');
  assert.equal(plain(formatEuros(123_456_78)), '123 456,78 €');
});

test('sizes are in bytes, ko and Mo', () => {
  assert.equal(plain(formatBytes(1)), '1 octet');
  assert.equal(plain(formatBytes(850)), '850 octets');
  assert.equal(plain(formatBytes(12_300)), '12 ko');
  assert.equal(plain(formatBytes(999_600)), '1 Mo');
  assert.equal(plain(formatBytes(2_400_000)), '2,4 Mo');
});

test('dates are days in France', () => {
  assert.equal(formatDate('2026-11-12'), '12 novembre 2026');
  assert.equal(formatDate('2026-05-01'), '1er mai 2026');
  assert.equal(formatDate('2026-07-14T22:30:00Z'), '15 juillet 2026');
  assert.equal(plain(formatDateTime(new Date('2026-11-12T13:05:00Z'))), '12 novembre 2026 à 14 h 05');
});

test('a word agrees with its number, in French: zero and one are singular', () => {
  const forms = {one: 'erreur', other: 'erreurs'};
  assert.deepEqual(
    [0, 1, 2].map(n => count(n, forms)),
    ['0 erreur', '1 erreur', '2 erreurs'],
  );
});

test('an id is the name without its dots; a text in HTML is escaped', () => {
  assert.equal(fieldId('enfants.0.naissance.jour'), 'enfants-0-naissance-jour');
  assert.equal(escapeText(`<a href="x">l'œuf & co</a>`), '&lt;a href=&quot;x&quot;&gt;l&#39;œuf &amp; co&lt;/a&gt;');
});

test('a word can be replaced for everyone; an unknown language is answered in French', () => {
  const {sending} = texts();
  setTexts({sending: 'Un instant…'});
  assert.equal(texts('en-GB').sending, 'Un instant…');
  setTexts({sending});
  assert.equal(texts('fr-FR').sending, sending);
});
