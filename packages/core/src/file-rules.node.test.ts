import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanFileName, fileKinds, judgeDuplicate, judgeFile, judgeFileCount, judgeTotal} from './file-rules.js';

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

test('a name is judged without what it hides', () => {
  const names = [
    'cv.exe.pdf',
    'cv\u202E.exe.pdf',
    'cv.exe\0.pdf',
    'cv.EXE .pdf',
    'x.php5.jpg',
    'cv.exe.',
    '.pdf',
    '\u200B',
    '',
  ];
  assert.deepEqual(
    names.map(name => judgeFile({name, size: 1}, rules)?.reason),
    ['double', 'double', 'double', 'double', 'double', 'type', 'name', 'name', 'name'],
  );
  assert.equal(
    judgeFile({name: 'cv\u202E.exe.pdf', size: 1}, rules)?.message,
    '«\u202fcv.exe.pdf\u202f» porte deux extensions. Renommez-le «\u202fcv.pdf\u202f», puis ajoutez-le.',
  );
  assert.equal(
    judgeFile({name: '', size: 1}, rules)?.message,
    'Un fichier n’a pas de nom\u202f: renommez ce fichier, puis ajoutez-le.',
  );
});

test('odd names are no fault', () => {
  for (const name of [
    'M. Martin 12.03.pdf',
    'www.exemple.com.pdf',
    'Pie\u0300ce.pdf',
    '👩‍👧.pdf',
    'facture.pdf. ',
    '\u2067a\u2069.pdf',
  ])
    assert.equal(judgeFile({name, size: 1}, rules), undefined, name);
  assert.equal(cleanFileName(' \u2067Pie\u0300ce\u2069 .pdf.. '), 'Pièce .pdf');
  assert.equal(cleanFileName('\uD800.pdf'), '\uFFFD.pdf');
  assert.equal(cleanFileName(' . '), '');
});

test('a file chosen twice is told, whichever way its accents are written', () => {
  const before = [{name: 'Pièce.pdf', size: 10}];
  assert.deepEqual(judgeDuplicate({name: 'Pie\u0300ce.pdf', size: 10}, before), {
    reason: 'duplicate',
    message: '«\u202fPièce.pdf\u202f» est déjà dans la liste. Si c’est un autre fichier, renommez-le, puis ajoutez-le.',
  });
  assert.equal(judgeDuplicate({name: 'Pièce.pdf', size: 11}, before), undefined);
  assert.equal(judgeDuplicate({name: 'Pièce.pdf', size: 10}, []), undefined);
});

test('files that are too heavy together are told', () => {
  assert.equal(judgeTotal([4_000_000, 6_000_000], 10_000_000), '');
  assert.equal(
    judgeTotal([4_000_000, 8_000_000], 10_000_000),
    'Vos fichiers sont trop lourds ensemble (12\u00a0Mo pour 10\u00a0Mo au plus)\u202f: retirez-en ou allégez-en.',
  );
});
