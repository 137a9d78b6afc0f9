import {pdf} from '../../../packages/core/src/pdf/pdf.testing.js';
import type {HostileCase} from '../case.js';
import {png} from '../makers/images.js';

const page = (text: string) => () => pdf({text});
const kilobyte = (text: string) => () => Buffer.concat([pdf({text}), Buffer.alloc(1000 - pdf({text}).length, 0x20)]);

/** Files that are acceptable one by one. */
export const together: HostileCase[] = [
  {
    title: 'the same file twice',
    files: [
      {name: 'a.pdf', content: page('a')},
      {name: 'a.pdf', content: page('a')},
    ],
    expected: ['kept', 'kept'],
  },
  {
    title: 'more files than the field takes',
    files: ['1', '2', '3'].map(name => ({name: `${name}.pdf`, content: page(name)})),
    rules: {maxFiles: 2},
    expected: ['kept', 'kept', 'count'],
    sentence: /2 fichiers au maximum/,
  },
  {
    title: 'files that are too heavy together',
    files: ['1', '2', '3'].map(name => ({name: `${name}.pdf`, content: kilobyte(name)})),
    rules: {maxTotalBytes: 2500},
    expected: ['kept', 'kept', 'total'],
    sentence: /ensemble/,
  },
  {
    title: 'a wrong file among right ones',
    files: [
      {name: '1.pdf', content: page('1')},
      {name: '2.pdf', content: png},
      {name: '3.pdf', content: page('3')},
    ],
    expected: ['kept', 'content', 'kept'],
  },
];
