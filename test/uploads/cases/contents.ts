import {PROTECTIONS, pdf} from '../../../packages/core/src/pdf/pdf.testing.js';
import {one, type HostileCase} from '../case.js';
import {gif, heic, jpeg, png, tiff, webp} from '../makers/images.js';
import {zip} from '../makers/zip.js';

const text = (content: string) => () => Buffer.from(content, 'latin1');
const page = '<!DOCTYPE html><script>alert(1)</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const tar = () => {
  const file = Buffer.alloc(10_240);
  file.write('cv.pdf');
  for (const [at, text] of [
    [100, '0000644'],
    [124, '00000000005'],
    [136, '00000000000'],
  ] as const)
    file.write(text, at);
  file.write('        0', 148);
  file.write('ustar', 257);
  const sum = file.reduce((total, byte) => total + byte, 0);
  file.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return file;
};
const exe = () => Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(500)]);
const padded = (size: number) => () => Buffer.concat([pdf(), Buffer.alloc(size - pdf().length, 0x20)]);
const heavy = {maxBytes: 100_000};
const protectedPdf = (name: keyof typeof PROTECTIONS, form = {}): HostileCase =>
  one(
    `a PDF under a password: ${name} ${JSON.stringify(form)}`,
    'a.pdf',
    () => pdf({encryption: PROTECTIONS[name].closed, ...form}),
    'protected',
    {sentence: /mot de passe/},
  );
const flood = (name: string, content: () => Buffer): HostileCase =>
  one(`an image that floods the memory: ${name}`, name, content, 'bomb', {
    declared: '',
    sentence: /trop grande \(.*pixels\).*Réduisez/,
  });
const photograph = (name: string, content: () => Buffer): HostileCase =>
  one(`a photograph: ${name}`, name, content, 'kept', {declared: ''});

/** Contents that are not what they say, or more than they say. */
export const contents: HostileCase[] = [
  one('an empty file', 'a.pdf', () => Buffer.alloc(0), 'empty', {sentence: /est vide/}),
  one('a file of the greatest size', 'a.pdf', padded(100_000), 'kept', {rules: heavy}),
  one('one byte more', 'a.pdf', padded(100_001), 'size', {rules: heavy, sentence: /trop lourd/}),
  one('a page of the Web', 'a.html', text(page), 'type', {declared: 'text/html'}),
  one('a page that calls itself a photograph', 'a.jpg', text(page), 'content', {
    declared: 'image/jpeg',
    sentence: /ne correspond pas à son nom/,
  }),
  one('a drawing with a script that calls itself an image', 'a.png', text(svg), 'content', {declared: 'image/png'}),
  one('a drawing with a script', 'a.svg', text(svg), 'type', {declared: 'image/svg+xml'}),
  one('a program that calls itself a PDF', 'a.pdf', exe, 'content'),
  one('a tape archive', 'a.tar', tar, 'type', {declared: 'application/x-tar'}),
  one('a tape archive that calls itself a PDF', 'a.pdf', tar, 'content'),
  one('a ZIP that calls itself a PDF', 'a.pdf', () => zip([{name: 'a', data: 'a'}]), 'content'),
  one('a PDF declared as a page', 'a.pdf', () => pdf(), 'content', {declared: 'text/html'}),
  one('a PDF declared as an image', 'a.pdf', () => pdf(), 'content', {declared: 'image/png'}),
  one('a PDF of an unknown type', 'a.pdf', () => pdf(), 'kept', {declared: 'application/octet-stream'}),
  one('a page before a PDF', 'a.pdf', () => pdf({before: page}), 'content'),
  one('a PDF cut short', 'a.pdf', () => pdf().slice(0, 200), 'kept'),
  one('a PNG cut short', 'a.png', () => png(10, 10, {cut: true}), 'kept', {declared: 'image/png'}),
  one('an image that is a script too', 'a.gif', text('GIF89a=1;alert(1)/*\0\0;'), 'bomb', {declared: 'image/gif'}),
  one(
    'a photograph with a ZIP after it',
    'a.jpg',
    () => Buffer.concat([jpeg(), zip([{name: 'a', data: 'a'}])]),
    'kept',
    {declared: 'image/jpeg'},
  ),
  one('a text with bytes that no text has', 'a.txt', text('abc\0def'), 'content', {declared: 'text/plain'}),
  one('a text in UTF-8', 'a.txt', () => Buffer.from('Été'), 'kept', {declared: 'text/plain'}),

  protectedPdf('RC4, 40 bits'),
  protectedPdf('RC4, 128 bits', {direct: true}),
  protectedPdf('AES, 128 bits', {stream: true}),
  protectedPdf('AES, 256 bits', {stream: true}),
  protectedPdf('AES, 256 bits', {lost: true}),
  one(
    'a PDF that opens by itself and forbids to print',
    'a.pdf',
    () => pdf({encryption: PROTECTIONS['AES, 256 bits'].open}),
    'kept',
  ),
  one('a PDF whose text says how one is protected', 'a.pdf', () => pdf({text: 'trailer <</Encrypt 5 0 R>>'}), 'kept'),

  flood('a.png', () => png(50_000, 50_000)),
  flood('a.jpg', () => jpeg(65_000, 65_000)),
  flood('a.gif', () => gif(65_535, 65_535)),
  flood('a.webp', () => webp(16_000_000, 10)),
  flood('a.tif', () => tiff(100_000, 100_000)),
  flood('a.heic', () => heic(40_000, 40_000)),
  one('an image of a hundred million pixels', 'a.png', () => png(10_000, 10_000), 'kept', {declared: 'image/png'}),
  photograph('a.jpg', () => jpeg(8000, 6000)),
  photograph('a.gif', () => gif(8000, 6000)),
  photograph('a.webp', () => webp(8000, 6000)),
  photograph('a.tif', () => tiff(8000, 6000)),
  photograph('a.heic', () => heic(8000, 6000)),
];
