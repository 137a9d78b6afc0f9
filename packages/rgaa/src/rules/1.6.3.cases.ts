import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description in the page that exists',
    outcome: 'C',
    html: `<embed id="a" width="400" height="300" role="img" longdesc="#texte" aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}"><p id="texte">La démarche a deux étapes.</p>`,
  },
  {
    name: 'a description in another page that exists',
    outcome: 'C',
    html: `<embed id="a" width="400" height="300" role="img" longdesc="/description.html" aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
  },
  {
    name: 'a description in a page that does not exist',
    outcome: 'NC',
    html: `<embed id="a" width="400" height="300" role="img" longdesc="/absente.html" aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'a description in a place that is not in the page',
    outcome: 'NC',
    html: `<embed id="a" width="400" height="300" role="img" longdesc="#absent" aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'a description that is the image again',
    outcome: 'NC',
    html: `<embed id="a" width="400" height="300" role="img" longdesc="/schema.png" aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: `<embed id="a" width="400" height="300" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
    at: ['#a'],
  },
  {
    name: 'a link beside a large image',
    outcome: 'AV',
    html: `<embed id="a" width="400" height="300" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}"><a href="/description.html">Description détaillée</a>`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: `<embed id="a" width="40" height="40" role="img"  aria-label="Schéma de la démarche" type="image/svg+xml" src="${picture}">`,
  },
];
