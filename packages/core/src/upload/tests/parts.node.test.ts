import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {uploadEn} from '../../texts/upload-en.js';
import {uploadFr} from '../../texts/upload-fr.js';
import {fingerprint} from '../fingerprint.js';
import {hashFile} from '../hash-file.js';
import {RemainingTime} from '../remaining-time.js';
import {previewOf, rowActions} from '../row-actions.js';
import type {RowState, UploadRow} from '../row.js';
import {faultSentence, percentOf, remainingWords, stateWords} from '../words.js';

const hex = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const KIB = 1024;
const bytesOf = (size: number) => Uint8Array.from({length: size}, (_, index) => (index * 31 + (index >> 8)) & 255);
const row = (state: RowState, more: Partial<UploadRow> = {}): UploadRow => ({
  name: 'a.pdf',
  size: 1000,
  offset: 620,
  state,
  ...more,
});

test('a fingerprint is that of the size and of three slices, of a large file as of a small one', async () => {
  for (const size of [0, 1, 1000, 300 * KIB, 2000 * KIB + 7]) {
    const bytes = bytesOf(size);
    const [middle, last] = [Math.floor(size / 2), Math.max(0, size - 256 * KIB)];
    const wanted = hex(
      `${size}\n`,
      bytes.subarray(0, 256 * KIB),
      bytes.subarray(middle, middle + 256 * KIB),
      bytes.subarray(last),
    );
    assert.equal(await fingerprint(new Blob([bytes])), wanted, String(size));
  }
});

test('a fingerprint is the same where the page has no digest of its own', async () => {
  const file = new Blob([bytesOf(900 * KIB)]);
  const before = await fingerprint(file);
  const known = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true});
  try {
    assert.equal(await fingerprint(file), before);
  } finally {
    Object.defineProperty(globalThis, 'crypto', known);
  }
});

test('a whole file is hashed in the page, slice after slice, where no worker can start', async () => {
  const bytes = bytesOf(5 * KIB * KIB + 3);
  assert.equal(await hashFile(new Blob([bytes]), new AbortController().signal), hex(bytes));
});

test('a hash that is not wanted any more stops', async () => {
  const cancel = new AbortController();
  const hash = hashFile(new Blob([bytesOf(9 * KIB * KIB)]), cancel.signal);
  cancel.abort();
  await assert.rejects(hash, {name: 'AbortError'});
});

test('the time left is said once it is known, and does not jump', () => {
  const time = new RemainingTime();
  assert.equal(time.after(0, 10_000, 0), undefined);
  assert.equal(time.after(100, 10_000, 1000), undefined);
  assert.equal(time.after(200, 10_000, 2000), undefined);
  assert.equal(time.after(300, 10_000, 3000), 97);
  const slower = time.after(310, 10_000, 4000)!;
  assert.ok(slower > 97 && slower < 140, String(slower));
});

test('the time left is said in words', () => {
  const said = [5, 59, 60, 119, 600, 3500, 3600, 9000].map(seconds => remainingWords(seconds, uploadFr));
  assert.deepEqual(said, [
    'moins d’une minute',
    'moins d’une minute',
    'environ 1 minute',
    'environ 2 minutes',
    'environ 10 minutes',
    'environ 58 minutes',
    'environ 1 heure',
    'environ 3 heures',
  ]);
});

test('a state is said in words, with how far it has got', () => {
  assert.equal(plain(stateWords(row('sending', {left: 100}), uploadFr)), 'Envoi : 62 %, encore environ 2 minutes');
  assert.equal(
    plain(stateWords(row('interrupted'), uploadFr)),
    'Envoi interrompu à 62 % : choisissez de nouveau ce fichier',
  );
  assert.equal(stateWords(row('waiting'), uploadFr), 'Reçu, en attente d’analyse');
  assert.equal(stateWords(row('sending'), uploadEn), 'Sending: 62%');
  assert.equal(percentOf({offset: 999, size: 1000}), 99);
});

test('what is against a file is a sentence that names it; a file that is sent has none', () => {
  assert.equal(faultSentence(row('sending'), uploadFr), '');
  assert.equal(faultSentence(row('interrupted'), uploadFr), '');
  assert.match(faultSentence(row('interrupted', {fault: 'different'}), uploadFr), /a\.pdf.*n’est pas le même/);
  assert.equal(faultSentence(row('refused', {message: 'Non.'}), uploadFr), 'Non.');
  for (const state of ['refused', 'failed', 'rejected'] as const)
    assert.match(faultSentence(row(state), uploadFr), /a\.pdf.*retirez-le\./);
});

test('each state proposes what can be done', () => {
  const file = new File([], 'a.pdf');
  assert.deepEqual(rowActions(row('sending')), ['cancel']);
  assert.deepEqual(rowActions(row('offline')), ['retry', 'cancel']);
  assert.deepEqual(rowActions(row('failed')), ['retry', 'remove']);
  assert.deepEqual(rowActions(row('failed', {fault: 'unreadable'})), ['replace', 'remove']);
  assert.deepEqual(rowActions(row('refused')), ['replace', 'remove']);
  assert.deepEqual(rowActions(row('refused', {fault: 'count'})), ['retry', 'remove']);
  assert.deepEqual(rowActions(row('interrupted')), ['again', 'remove']);
  assert.deepEqual(rowActions(row('interrupted', {file})), ['retry', 'remove']);
  assert.deepEqual(rowActions(row('sound')), ['remove']);
  assert.deepEqual(
    ['a.JPG', 'a.pdf', 'a.docx'].map(name => previewOf({name})),
    ['picture', 'document', undefined],
  );
});
