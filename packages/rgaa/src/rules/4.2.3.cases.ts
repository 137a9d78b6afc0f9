import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film and its transcript',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="/texte">Transcription</a>',
    files: {...mediaFiles, '/texte': longText},
  },
  {
    name: 'a film and a transcript that is empty',
    outcome: 'NC',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="#t">Transcription</a><div id="t"></div>',
    files: mediaFiles,
  },
  {
    name: 'a film alone',
    outcome: 'NA',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
