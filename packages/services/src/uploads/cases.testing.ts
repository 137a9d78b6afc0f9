import {file, filePart, HTML, PDF, PNG} from './files.testing.js';
import type {FormError, Refusal} from './uploads.js';

/** Files that are refused, each in its way. */
export const refusals: [title: string, file: File, reason: Refusal['reason'], message: RegExp][] = [
  ['another extension', file(HTML, 'page.html', 'text/html'), 'type', /page\.html.*PDF, JPEG ou PNG/],
  ['a double extension', file(PDF, 'x.pdf.exe', 'application/pdf'), 'type', /x\.pdf\.exe/],
  [
    'a page that calls itself a PDF',
    file(HTML, 'page.pdf', 'application/pdf'),
    'content',
    /page\.pdf.*ne correspond pas/,
  ],
  ['a PNG that calls itself a PDF', file(PNG, 'scan.pdf', 'application/pdf'), 'content', /scan\.pdf/],
  ['a PDF declared as a page', file(PDF, 'a.pdf', 'text/html'), 'content', /a\.pdf/],
  ['a PDF declared as a PNG', file(PDF, 'a.pdf', 'image/png'), 'content', /a\.pdf/],
  ['an empty file', file(new Uint8Array(), 'vide.pdf', 'application/pdf'), 'empty', /vide\.pdf.*est vide/],
  [
    'a file that is too heavy',
    file(Buffer.concat([PDF, Buffer.alloc(950, 32)]), 'lourd.pdf', 'application/pdf'),
    'size',
    /lourd\.pdf.*trop lourd/,
  ],
];

/** Bodies that are no whole form, by pieces. */
export const broken: [title: string, pieces: (string | Uint8Array | Error)[], reason: FormError['reason']][] = [
  [
    'the connection is cut inside a file',
    [filePart('domicile', '1.pdf'), PDF, `\r\n${filePart('domicile', '2.pdf')}`, PDF, new Error('aborted')],
    'interrupted',
  ],
  [
    'the body ends inside a file',
    [filePart('domicile', '1.pdf'), PDF, `\r\n${filePart('domicile', '2.pdf')}`, PDF],
    'malformed',
  ],
  ['the body ends inside a field', ['--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nabc'], 'malformed'],
  ['the body is nothing', ['hello'], 'malformed'],
  [
    'a text field is a megabyte',
    ['--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n', 'x'.repeat(1_000_000), '\r\n--XX--\r\n'],
    'too-large',
  ],
  [
    'a field name is endless',
    [`--XX\r\nContent-Disposition: form-data; name="${'n'.repeat(300)}"\r\n\r\nv\r\n--XX--\r\n`],
    'malformed',
  ],
  [
    'there are too many fields',
    [
      ...Array.from({length: 2100}, () => '--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nv\r\n'),
      '--XX--\r\n',
    ],
    'too-large',
  ],
];
