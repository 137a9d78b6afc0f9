import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description in the page that exists',
    outcome: 'C',
    html: `<object id="a" width="400" height="300" role="img" longdesc="#texte" aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object><p id="texte">La démarche a deux étapes.</p>`,
  },
  {
    name: 'a description in another page that exists',
    outcome: 'C',
    html: `<object id="a" width="400" height="300" role="img" longdesc="/description.html" aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
  },
  {
    name: 'a description in a page that does not exist',
    outcome: 'NC',
    html: `<object id="a" width="400" height="300" role="img" longdesc="/absente.html" aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'a description in a place that is not in the page',
    outcome: 'NC',
    html: `<object id="a" width="400" height="300" role="img" longdesc="#absent" aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'a description that is the image again',
    outcome: 'NC',
    html: `<object id="a" width="400" height="300" role="img" longdesc="/schema.png" aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: `<object id="a" width="400" height="300" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
    at: ['#a'],
  },
  {
    name: 'a link beside a large image',
    outcome: 'AV',
    html: `<object id="a" width="400" height="300" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object><a href="/description.html">Description détaillée</a>`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: `<object id="a" width="40" height="40" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" data="${picture}"></object>`,
  },
];
