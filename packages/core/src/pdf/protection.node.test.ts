import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PROTECTIONS, pdf} from './pdf.testing.js';
import {isProtectedPdf} from './protection.js';
import {fromLatin1} from './source.js';
import {readDictionary} from './syntax.js';

const judge = (bytes: Uint8Array) =>
  isProtectedPdf({size: bytes.length, read: async (from, to) => bytes.subarray(from, to)});

for (const [name, {closed, open}] of Object.entries(PROTECTIONS)) {
  test(`${name}: protected when it asks for a password, and only then`, async () => {
    for (const form of [{}, {stream: true}, {direct: true}, {lost: true}, {stream: true, lost: true}]) {
      assert.equal(await judge(pdf({encryption: closed, ...form})), true, JSON.stringify(form));
      assert.equal(await judge(pdf({encryption: open, ...form})), false, JSON.stringify(form));
    }
  });
}

test('the word in a page, a title or a comment protects nothing', async () => {
  assert.equal(await judge(pdf({text: 'trailer <</Encrypt 5 0 R>> /Encrypt'})), false);
  assert.equal(await judge(pdf({trailer: '/Info(<</Encrypt 5 0 R>> \\(/Encrypt 1 0 R\\))'})), false);
  assert.equal(await judge(pdf({trailer: '%/Encrypt 5 0 R\n'})), false);
  assert.equal(await judge(pdf({trailer: '/Encrypt null'})), false);
  assert.equal(await judge(pdf({trailer: '/Other<</Encrypt 5 0 R>>'})), false);
});

test('a name may be written in hexadecimal, and the encryption be missing or of another kind', async () => {
  assert.equal(await judge(pdf({trailer: '/#45ncrypt 5 0 R'})), true);
  assert.equal(await judge(pdf({encryption: '<</Filter/Adobe.PubSec/V 4/O()>>'})), true);
});

test('a protection added by a later change, or left in an earlier one, is seen', async () => {
  const first = pdf({encryption: PROTECTIONS['AES, 256 bits'].closed});
  const start = /startxref\n(\d+)/.exec(String.fromCharCode(...first))![1];
  const later = `xref\n0 0\ntrailer\n<</Size 6/Root 1 0 R/Prev ${start}>>\nstartxref\n${first.length}\n%%EOF\n`;
  assert.equal(await judge(new Uint8Array([...first, ...fromLatin1(later)])), true);
});

test('references that lead round in a circle, or nowhere, end', async () => {
  const place = pdf().length;
  const circle = `xref\n0 0\ntrailer\n<</Root 1 0 R/Prev ${place}/XRefStm 999999>>\nstartxref\n${place}\n%%EOF\n`;
  assert.equal(await judge(new Uint8Array([...pdf(), ...fromLatin1(circle)])), false);
  assert.equal(await judge(fromLatin1('%PDF-1.7\n')), false);
  assert.equal(await judge(new Uint8Array()), false);
  assert.equal(await judge(pdf({trailer: `/A ${'['.repeat(50_000)}`})), false);
});

test('strings keep their parentheses, their escapes and their line ends', () => {
  const read = readDictionary('<</A (a\\)\\(b(c)\\101\\n\\\r\n) /B <48 6> /C[1 -.5 (x)]/D 3 0 R/E true>>', 0)!;
  assert.deepEqual(read.get('A'), {kind: 'string', value: 'a)(b(c)A\n'});
  assert.deepEqual(read.get('B'), {kind: 'string', value: 'H`'});
  assert.deepEqual(read.get('D'), {kind: 'reference', object: 3});
  assert.deepEqual(read.get('E'), {kind: 'word', value: 'true'});
  assert.equal(readDictionary('<</A (never ends', 0), undefined);
});
