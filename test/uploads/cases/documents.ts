import {randomBytes} from 'node:crypto';
import {one, type HostileCase, type SentFile} from '../case.js';
import {compound, contentTypes, docx, odt, zeros, zip, type ZipEntry} from '../makers/zip.js';

const declared = '';
const document = (
  title: string,
  content: SentFile['content'],
  expected: HostileCase['expected'][0],
  sentence?: RegExp,
) => one(title, 'a.docx', content, expected, {declared, sentence});
const many = (count: number): ZipEntry[] =>
  Array.from({length: count}, (_, index) => ({name: `word/media/${index}.png`, stored: true}));

/** Two megabytes of pictures of unsaid length before the list of types, as Google’s editor writes. */
const lateDocx = () => {
  const picture = randomBytes(1_000_000);
  const entries = ['word/media/1.jpg', 'word/media/2.jpg'].map(name => ({name, data: picture, streamed: true}));
  return zip([...entries, {name: 'word/document.xml', data: '<w/>', streamed: true}, contentTypes()]);
};

/** Office documents, which are ZIPs. */
export const documents: HostileCase[] = [
  document('a letter', () => docx(), 'kept'),
  one('a letter of LibreOffice', 'a.odt', () => odt(), 'kept', {declared}),
  one('a letter that calls itself a sheet', 'a.xlsx', () => docx(), 'content', {declared}),
  document('a letter of another editor, that says what it is at its end', () => lateDocx(), 'kept'),
  document(
    'a letter whose words grow without end',
    () => docx([{name: 'word/a.xml', data: '<!DOCTYPE a [<!ENTITY b "aaaa"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'}]),
    'bomb',
  ),
  document(
    'a letter that grows a thousand times',
    () => docx([{name: 'word/bomb.xml', deflated: zeros(40)}]),
    'bomb',
    /place démesurée/,
  ),
  document(
    'a letter that claims to be small, and is not',
    () => docx([{name: 'word/bomb.xml', deflated: zeros(40), claims: 100}]),
    'content',
    /est abîmé/,
  ),
  document(
    'a letter that claims to be huge',
    () => docx([{name: 'word/a.xml', data: 'a', claims: 4_000_000_000}]),
    'bomb',
  ),
  document('a letter of 100,000 entries', () => docx(many(100_000)), 'bomb'),
  document('a letter of 2,000 pictures', () => docx(many(2000)), 'kept'),
  document(
    'a letter whose entries are the same bytes',
    () =>
      docx([
        {name: 'word/a.bin', deflated: zeros(1)},
        ...many(20).map(entry => ({...entry, ...{deflated: zeros(1)}, overlaps: true})),
      ]),
    'bomb',
  ),
  document(
    'a letter with an archive in it',
    () => docx([{name: 'word/a.zip', data: zip([])}]),
    'content',
    /fichier compressé/,
  ),
  document(
    'a letter with an archive in disguise',
    () => docx([{name: 'word/a.xml', data: zip([{name: 'a'}]), stored: true}]),
    'content',
  ),
  document('a letter with a sheet in it', () => docx([{name: 'word/embeddings/s.xlsx', data: docx()}]), 'kept'),
  document(
    'a letter with a bomb in the sheet in it',
    () => docx([{name: 'word/embeddings/s.xlsx', data: docx([{name: 'bomb.xml', deflated: zeros(40)}]), stored: true}]),
    'bomb',
  ),
  document(
    'letters within letters',
    () => docx([{name: 'b.docx', data: docx([{name: 'c.docx', data: docx([{name: 'd.docx', data: docx()}])}])}]),
    'content',
  ),
  document('a letter with macros', () => docx([{name: 'word/vbaProject.bin', data: 'x'}]), 'content', /macros/),
  document('a letter with macros that says so', () => docx([], {main: 'ms-word.document.macroEnabled'}), 'content'),
  one(
    'a letter of LibreOffice with macros',
    'a.odt',
    () => odt([{name: 'Basic/Standard/Module1.xml', data: 'x'}]),
    'content',
    {declared, sentence: /macros/},
  ),
  one(
    'a letter of LibreOffice with its empty libraries',
    'a.odt',
    () => odt([{name: 'Basic/Standard/script-lb.xml', data: 'x'}]),
    'kept',
    {declared},
  ),
  document(
    'a letter with an entry under a password',
    () => docx([{name: 'word/b.xml', data: 'x', encrypted: true}]),
    'protected',
    /mot de passe/,
  ),
  document('a letter under a password', () => compound(['Root Entry', 'EncryptedPackage']), 'protected'),
  document(
    'an old letter that calls itself a new one',
    () => compound(['Root Entry', 'WordDocument']),
    'content',
    /ne correspond pas/,
  ),
  one(
    'an old letter under a password',
    'a.doc',
    () => compound(['Root Entry', 'WordDocument'], {encrypted: true}),
    'protected',
    {declared},
  ),
  one('an old letter', 'a.doc', () => compound(['Root Entry', 'WordDocument']), 'kept', {declared}),
  one(
    'a letter of LibreOffice under a password',
    'a.odt',
    () => odt([], '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    'protected',
    {declared},
  ),
  document('a letter with a path up the folders', () => docx([{name: '../../evil.xml', data: 'x'}]), 'content'),
  document('a letter cut short', () => docx().subarray(0, 300), 'content', /est abîmé/),
  document('a letter that counts wrong', () => docx([], {count: 3}), 'content'),
];
