import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film with sound and nothing else',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film described by a track of text only',
    outcome: 'NC',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"><track kind="descriptions" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'a described version that is the same film',
    outcome: 'NC',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="/film.webm">Version avec audiodescription</a>',
    files: mediaFiles,
  },
  {name: 'a silent film', outcome: 'NA', html: '<video controls src="/muet.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
