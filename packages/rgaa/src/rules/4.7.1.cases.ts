import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a film under a title',
    outcome: 'AV',
    html: '<h2>L’inauguration de la médiathèque</h2><video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film that nothing names',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><title>Médias</title><body><video controls src="/film.webm"></video></body></html>',
    files: mediaFiles,
    at: ['html > body > video'],
  },
  {
    name: 'a film under a word that says nothing',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><title>Médias</title><body><p>Vidéo 1</p><video controls src="/film.webm"></video></body></html>',
    files: mediaFiles,
  },
  {
    name: 'a film in the middle of others',
    outcome: 'NC',
    html: '<h2>Nos films</h2><div><video controls src="/film.webm"></video><video id="deux" controls src="/film.webm"></video><video controls src="/film.webm"></video></div><p>Trois films du festival.</p>',
    files: mediaFiles,
    at: ['#deux'],
  },
  {
    name: 'a film that only an attribute names',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><title>Médias</title><body><video controls aria-label="Inauguration de la médiathèque" src="/film.webm"></video></body></html>',
    files: mediaFiles,
  },
  {
    name: 'a film that decorates',
    outcome: 'NA',
    html: '<video autoplay loop muted src="/muet.webm"></video>',
    files: mediaFiles,
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
