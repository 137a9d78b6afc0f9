import type {RuleCase} from './case.js';
import {mediaFiles, vtt} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'captions',
    outcome: 'AV',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'captions without a line',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/vide.vtt"></video>',
    files: {...mediaFiles, '/vide.vtt': 'WEBVTT\n\n'},
  },
  {
    name: 'captions that start after the end',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/tard.vtt"></video>',
    files: {...mediaFiles, '/tard.vtt': 'WEBVTT\n\n10:00.000 --> 10:02.000\nBonjour'},
  },
  {
    name: 'captions that wait for their text',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/attente.vtt"></video>',
    files: {...mediaFiles, '/attente.vtt': vtt('Lorem ipsum dolor sit amet')},
  },
  {
    name: 'a film without captions',
    outcome: 'NA',
    html: '<video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
