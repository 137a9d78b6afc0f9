import assert from 'node:assert/strict';
import {test} from 'node:test';
import {judgeFileContent, judgeFileStart} from './file-content.js';
import {fromLatin1} from './pdf/source.js';
import {PROTECTIONS, pdf} from './pdf/pdf.testing.js';
import {en} from './texts/en.js';

const file = (name: string, ...parts: (string | Uint8Array)[]) =>
  new File(
    parts.map(part => (typeof part === 'string' ? fromLatin1(part) : part) as Uint8Array<ArrayBuffer>),
    name,
  );
const utf16 = (text: string) => [...text].map(char => `${char}\0`).join('');

/** A compound file whose directory, in its second sector, holds one name. */
const compound = (name: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set(fromLatin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'));
  bytes[30] = 9;
  bytes[48] = 1;
  bytes.set(fromLatin1(utf16(name)), 1024);
  return bytes;
};

const STARTS = {
  'a.pdf': '%PDF-1.7',
  'a.jpg': '\xFF\xD8\xFF\xE0',
  'A.JPEG': '\xFF\xD8\xFF\xE1',
  'a.png': '\x89PNG\r\n\x1A\n',
  'a.gif': 'GIF89a',
  'a.webp': 'RIFF\x10\0\0\0WEBP',
  'a.tiff': 'MM\0\x2A',
  'a.heic': '\0\0\0\x18ftypheic',
  'a.docx': 'PK\x03\x04',
  'a.odt': 'PK\x03\x04',
};

test('a file begins as its extension says, or is not what it says', async () => {
  for (const [name, start] of Object.entries(STARTS)) {
    assert.equal(judgeFileStart(fromLatin1(start), name), true, name);
    assert.equal(judgeFileStart(fromLatin1('<!DOCTYPE html>'), name), false, name);
    assert.equal(await judgeFileContent(file(name, start)), undefined, name);
  }
  assert.equal(judgeFileStart(fromLatin1('anything'), 'a.txt'), true);
  assert.equal(judgeFileStart(fromLatin1(''), 'a.pdf'), false);
});

test('a content that is not what the name says is refused in a sentence, in the language of the page', async () => {
  assert.deepEqual(await judgeFileContent(file('a.jpg', '%PDF-1.7')), {
    reason: 'content',
    message:
      '«\u202fa.jpg\u202f» n’est pas lisible\u202f: son contenu ne correspond pas à son nom. Enregistrez-le de nouveau au format JPEG, puis ajoutez-le.',
  });
  assert.match((await judgeFileContent(file('a.png', 'x'), en))!.message, /^“a\.png” cannot be read/);
});

test('a document under a password is refused, one that opens by itself is not', async () => {
  const {closed, open} = PROTECTIONS['AES, 256 bits'];
  const fault = await judgeFileContent(file('a.pdf', pdf({encryption: closed})));
  assert.deepEqual(fault, {
    reason: 'protected',
    message: '«\u202fa.pdf\u202f» est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ajoutez-le.',
  });
  assert.equal(await judgeFileContent(file('a.pdf', pdf({encryption: open}))), undefined);
  assert.equal((await judgeFileContent(file('a.docx', compound('EncryptedPackage'))))?.reason, 'protected');
  assert.equal((await judgeFileContent(file('a.docx', compound('WordDocument'))))?.reason, 'content');
});

test('a file that can no longer be read is left to the server', async () => {
  const moved = Object.assign(new Blob(['x']), {name: 'a.pdf'});
  moved.slice = () =>
    ({arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError'))}) as unknown as Blob;
  assert.equal(await judgeFileContent(moved), undefined);
});
