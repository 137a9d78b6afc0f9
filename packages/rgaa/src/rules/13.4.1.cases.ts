import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a document and its accessible version',
    outcome: 'AV',
    html: '<p><a href="/guide.pdf">Guide (PDF)</a> <a href="/guide.html">Guide, version accessible</a></p>',
  },
  {
    name: 'an accessible version that is the same file',
    outcome: 'NC',
    html: '<p><a id="g" href="/guide.pdf">Guide (PDF)</a> <a href="/guide.pdf">Guide, version accessible</a></p>',
  },
  {name: 'a document alone', outcome: 'NA', html: '<a href="/guide.pdf">Guide (PDF)</a>'},
];
