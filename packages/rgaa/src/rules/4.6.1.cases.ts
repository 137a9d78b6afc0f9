import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a silent film with an audio description',
    outcome: 'AV',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video><p>Avec audiodescription.</p>',
    files: mediaFiles,
  },
  {
    name: 'a track of descriptions that is empty',
    outcome: 'NC',
    html: '<video controls src="/muet.webm"><track kind="descriptions" src="/vide.vtt"></video>',
    files: {...mediaFiles, '/vide.vtt': 'WEBVTT'},
  },
  {name: 'a silent film without', outcome: 'NA', html: '<video controls src="/muet.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
