import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a silent film told beside',
    outcome: 'AV',
    html: `<h2>Le chantier</h2><video controls src="/muet.webm"></video><p>${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a described version that is the same file',
    outcome: 'NC',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video><a href="/muet.webm">Version audiodécrite</a>',
    files: mediaFiles,
  },
  {
    name: 'a silent film alone',
    outcome: 'NA',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
