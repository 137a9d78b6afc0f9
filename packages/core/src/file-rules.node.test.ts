import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileKinds, judgeFile, judgeFileCount} from './file-rules.js';

const rules = {accept: ['.pdf', '.jpg', '.jpeg', '.png'], maxBytes: 5_000_000};

test('the kinds are said in words, each once', () => {
  assert.equal(fileKinds(rules.accept), 'PDF, JPEG ou PNG');
  assert.equal(fileKinds(['.pdf']), 'PDF');
});

test('a file of the right kind and size is accepted, whatever the case of its extension', () => {
  assert.equal(judgeFile({name: 'Facture.PDF', size: 5_000_000}, rules), undefined);
  assert.equal(judgeFile({name: 'facture.2026.jpeg', size: 1}, {...rules, accept: ['.pdf', ' .jpeg']}), undefined);
});

test('a refusal names the file, says why and what to do', () => {
  const refusals = [
    {name: 'photo.gif', size: 10},
    {name: 'pdf', size: 10},
    {name: 'vide.pdf', size: 0},
    {name: 'scan.pdf', size: 6_000_000},
  ].map(file => judgeFile(file, rules));
  assert.deepEqual(
    refusals.map(refusal => refusal?.reason),
    ['type', 'type', 'empty', 'size'],
  );
  assert.equal(
    refusals[0]?.message,
    '«\u202fphoto.gif\u202f» n’est pas au bon format. Choisissez un fichier PDF, JPEG ou PNG.',
  );
  assert.equal(
    refusals[3]?.message,
    '«\u202fscan.pdf\u202f» est trop lourd (6\u00a0Mo). Choisissez un fichier de 5\u00a0Mo au plus.',
  );
});

test('too many files are counted, and the excess is said', () => {
  assert.equal(judgeFileCount(3, 3), '');
  assert.equal(judgeFileCount(5, 3), '3 fichiers au maximum\u202f: retirez-en 2 pour continuer.');
  assert.equal(judgeFileCount(2, 1), '1 fichier au maximum\u202f: retirez-en 1 pour continuer.');
});
