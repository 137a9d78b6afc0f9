import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a description in the page that exists',
    outcome: 'C',
    html: `<img id="a" src="${picture}" width="400" height="300" longdesc="#texte" alt="Schéma de la démarche"><p id="texte">La démarche a deux étapes.</p>`,
  },
  {
    name: 'a description in another page that exists',
    outcome: 'C',
    html: `<img id="a" src="${picture}" width="400" height="300" longdesc="/description.html" alt="Schéma de la démarche">`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
  },
  {
    name: 'a description in a page that does not exist',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" width="400" height="300" longdesc="/absente.html" alt="Schéma de la démarche">`,
    at: ['#a'],
  },
  {
    name: 'a description in a place that is not in the page',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" width="400" height="300" longdesc="#absent" alt="Schéma de la démarche">`,
    at: ['#a'],
  },
  {
    name: 'a description that is the image again',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" width="400" height="300" longdesc="/schema.png" alt="Schéma de la démarche">`,
    at: ['#a'],
  },
  {
    name: 'a large image without description',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" width="400" height="300"  alt="Schéma de la démarche">`,
    at: ['#a'],
  },
  {
    name: 'a link beside a large image',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" width="400" height="300"  alt="Schéma de la démarche"><a href="/description.html">Description détaillée</a>`,
    files: {'/description.html': '<!doctype html><title>Description</title><p>Deux étapes.</p>'},
    at: ['#a'],
  },
  {
    name: 'a small image',
    outcome: 'NA',
    html: `<img id="a" src="${picture}" width="40" height="40"  alt="Schéma de la démarche">`,
  },
  {
    name: 'an alternative that announces a text, and no text',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" width="400" height="300" alt="Schéma de la démarche, description détaillée ci-dessous">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that announces the text that follows',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" width="400" height="300" alt="Schéma de la démarche, description détaillée ci-dessous"><p>La démarche a deux étapes.</p>`,
    at: ['#a'],
  },
];
