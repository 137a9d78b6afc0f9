import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film with sound and nothing else',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film with a link to a described version',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="/film2">Version audiodécrite</a>',
    files: {...mediaFiles, '/film2': longText},
  },
  {
    name: 'a film described by a track of text only',
    outcome: 'NC',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"><track kind="descriptions" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film described by a track of text, and a transcript',
    outcome: 'AV',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"><track kind="descriptions" src="/sous-titres.vtt"></video><a href="/texte">Transcription</a>',
    files: {...mediaFiles, '/texte': longText},
  },
  {
    name: 'a film whose transcript is kept from assistive technologies',
    outcome: 'NC',
    html: `<h2>L’inauguration</h2><video controls src="/film.webm"></video><p aria-hidden="true">Cette vidéo montre l’inauguration. ${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a film whose link to a transcript leads nowhere',
    outcome: 'NC',
    html: '<h2>L’inauguration</h2><video controls src="/film.webm"></video><a href="#transcription">Transcription</a>',
    files: mediaFiles,
  },
  {
    name: 'the player of another service',
    outcome: 'AV',
    html: '<iframe title="Inauguration" src="https://www.youtube-nocookie.com/embed/1"></iframe>',
  },
  {name: 'a silent film', outcome: 'NA', html: '<video controls src="/muet.webm"></video>', files: mediaFiles},
  {
    name: 'a film that is hidden',
    outcome: 'NA',
    html: '<video controls hidden src="/film.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
  {
    name: 'a link to the transcript of another film',
    outcome: 'AV',
    html: '<figure><video controls src="/film.webm"></video><a href="/texte">Transcription</a></figure><iframe title="Film" src="https://www.youtube-nocookie.com/embed/1"></iframe>',
    files: {...mediaFiles, '/texte': longText},
  },
];
