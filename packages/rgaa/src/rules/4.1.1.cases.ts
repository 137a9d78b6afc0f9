import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a podcast with nothing in its place',
    outcome: 'NC',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio>',
    files: mediaFiles,
    at: ['html > body > main > audio'],
  },
  {
    name: 'a sound that may be music',
    outcome: 'AV',
    html: '<h2>Carillon de l’hôtel de ville</h2><audio controls src="/son.wav"></audio>',
    files: mediaFiles,
  },
  {
    name: 'a podcast with a link to its transcript',
    outcome: 'AV',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="/texte">Transcription du podcast</a>',
    files: {...mediaFiles, '/texte': longText},
  },
  {
    name: 'a podcast whose transcript is not there',
    outcome: 'NC',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="#texte">Transcription du podcast</a>',
    files: mediaFiles,
  },
  {
    name: 'a podcast whose page of transcript is not found',
    outcome: 'NC',
    html: '<h2>Podcast</h2><audio controls src="/son.wav"></audio><a href="/perdu">Transcription</a>',
    files: mediaFiles,
  },
  {
    name: 'a recording and a transcript both out of reach',
    outcome: 'AV',
    html: '<h2>Podcast</h2><audio controls src="/perdu.wav"></audio><a href="/perdu">Transcription</a>',
    files: mediaFiles,
  },
  {
    name: 'a podcast followed by its text',
    outcome: 'AV',
    html: `<h2>Podcast</h2><audio controls src="/son.wav"></audio><p>${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a text of the recording that nobody can read',
    outcome: 'NC',
    html: `<p hidden>Extrait du discours. ${longText}</p><audio controls src="/son.wav"></audio>`,
    files: mediaFiles,
  },
  {name: 'a sound that nothing plays', outcome: 'NA', html: '<audio src="/son.wav"></audio>', files: mediaFiles},
  {
    name: 'the player of a service of podcasts',
    outcome: 'AV',
    html: '<iframe title="Podcast" src="https://open.spotify.com/embed/episode/1"></iframe>',
  },
  {name: 'a video', outcome: 'NA', html: '<video controls src="/film.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
