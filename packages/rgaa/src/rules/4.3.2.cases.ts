import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'captions',
    outcome: 'C',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'captions and a translation',
    outcome: 'C',
    html: '<video controls src="/film.webm"><track kind="captions" src="/sous-titres.vtt"><track kind="subtitles" srclang="en" src="/en.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'captions given as a translation',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=subtitles srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
    at: ['html > body > main > video'],
  },
  {
    name: 'a track without a kind',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'a track of chapters',
    outcome: 'NA',
    html: '<video controls src="/film.webm"><track kind=chapters srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
