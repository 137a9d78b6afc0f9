import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a silent film with nothing in its place',
    outcome: 'NC',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a silent film with a link',
    outcome: 'AV',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video><a href="/film2">Version audiodécrite</a>',
    files: {...mediaFiles, '/film2': longText},
  },
  {
    name: 'a film that cannot be read',
    outcome: 'AV',
    html: '<h2>Le chantier</h2><video controls src="/perdu.webm"></video>',
    files: mediaFiles,
  },
  {name: 'a film with sound', outcome: 'NA', html: '<video controls src="/film.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
