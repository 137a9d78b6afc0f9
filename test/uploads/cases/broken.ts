import {pdf} from '../../../packages/core/src/pdf/pdf.testing.js';
import {FIELD} from '../service.js';

interface BrokenForm {
  title: string;
  content: () => Uint8Array;
  /** How the whole form is answered. */
  status: number;
  /** How many of its files are kept; none unless said. */
  kept?: number;
}

const head = (name: string, more = '') =>
  `--XX\r\nContent-Disposition: form-data; name="${FIELD}"; filename="${name}"\r\n${more}Content-Type: application/pdf\r\n\r\n`;
const form = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)));
const file = (name: string, more?: string) => [head(name, more), pdf(), '\r\n'];

/**
 * Forms that hold more, or something else, than a browser would send. A head is read up to 16 kB, and its end at the
 * first empty line: what is beyond is dropped, and the file judged by the name that is left.
 */
export const broken: BrokenForm[] = [
  {title: 'a form cut inside a file', content: () => form(head('a.pdf'), pdf()), status: 400},
  {title: 'a form cut inside a head', content: () => form(...file('a.pdf'), '--XX\r\nContent-Disp'), status: 400},
  {
    title: 'a hundred files and one',
    content: () => form(...Array.from({length: 101}, () => file('a.pdf')).flat(), '--XX--\r\n'),
    status: 413,
  },
  {
    title: 'thousands of fields',
    content: () => form('--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(2001), '--XX--\r\n'),
    status: 413,
  },
  {
    title: 'an endless head',
    content: () => form(...file('a.pdf', `X-Long: ${'x'.repeat(100_000)}\r\n`), '--XX--\r\n'),
    status: 200,
    kept: 1,
  },
  {title: 'an endless name', content: () => form(...file(`${'a'.repeat(100_000)}.pdf`), '--XX--\r\n'), status: 200},
  {
    title: 'a line end inside a name',
    content: () => form(...file('a\r\nContent-Type: text/html\r\n\r\n.pdf'), '--XX--\r\n'),
    status: 200,
  },
  {title: 'no boundary at all', content: () => form('hello'), status: 400},
];
