import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film with captions',
    outcome: 'C',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/sous-titres.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'captions whose file is not found',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/perdu.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'captions whose file is a page',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/page.html"></video>',
    files: {...mediaFiles, '/page.html': '<!doctype html><title>Page</title>'},
  },
  {
    name: 'captions without a line',
    outcome: 'NC',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="/vide.vtt"></video>',
    files: {...mediaFiles, '/vide.vtt': 'WEBVTT'},
  },
  {
    name: 'captions of another origin',
    outcome: 'AV',
    html: '<video controls src="/film.webm"><track kind=captions srclang="fr" label="Français" src="https://exemple.invalid/a.vtt"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film and its captions both out of reach',
    outcome: 'AV',
    html: '<video controls src="/perdu.webm"><track kind="captions" src="/perdu.vtt"></video>',
    files: mediaFiles,
  },
  {name: 'a film without a track', outcome: 'AV', html: '<video controls src="/film.webm"></video>', files: mediaFiles},
  {name: 'a silent film', outcome: 'NA', html: '<video controls src="/muet.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
