import type {RuleCase} from './case.js';
import {longText, mediaFiles, wav} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film with a link to a described version',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="/film2">Version audiodécrite</a>',
    files: {...mediaFiles, '/film2': longText},
  },
  {
    name: 'a track of descriptions that is empty',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind="descriptions" src="/vide.vtt"></video>',
    files: {...mediaFiles, '/vide.vtt': 'WEBVTT'},
  },
  {
    name: 'a described version too short to be one',
    outcome: 'NC',
    html: '<div><video controls src="/film.webm"></video><audio src="/court.wav"></audio></div><p>Audiodescription disponible.</p>',
    files: {...mediaFiles, '/court.wav': wav(0.5)},
  },
  {name: 'a film without', outcome: 'NA', html: '<video controls src="/film.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
