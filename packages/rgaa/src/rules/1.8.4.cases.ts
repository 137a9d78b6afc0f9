import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a drawing in the page that is only text',
    outcome: 'NC',
    html: `<embed id="a" type="image/svg+xml" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='40'%3E%3Ctext x='0' y='25'%3EBienvenue en mairie%3C/text%3E%3C/svg%3E" width="200" height="40" role="img" aria-label="Bienvenue en mairie" >`,
    at: ['#a'],
  },
  {
    name: 'a drawing of the site that is only text',
    outcome: 'NC',
    html: '<embed id="a" type="image/svg+xml" src="/titre.svg" width="200" height="40" role="img" aria-label="Bienvenue en mairie" >',
    files: {
      '/titre.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><rect width="200" height="40" fill="#eee"/><text y="25">Bienvenue en mairie</text></svg>',
    },
    at: ['#a'],
  },
  {
    name: 'a drawing that has more than text',
    outcome: 'AV',
    html: `<embed id="a" type="image/svg+xml" src="${picture}" width="200" height="40" role="img" aria-label="La mairie" >`,
    at: ['#a'],
  },
  {
    name: 'a logo, whose text is part of it',
    outcome: 'NA',
    html: '<embed id="a" type="image/svg+xml" src="/titre.svg" width="200" height="40" role="img" aria-label="Logo de la ville" class="logo">',
    files: {
      '/titre.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><rect width="200" height="40" fill="#eee"/><text y="25">Bienvenue en mairie</text></svg>',
    },
  },
  {
    name: 'an image too small for words',
    outcome: 'NA',
    html: `<embed id="a" type="image/svg+xml" src="${picture}" width="16" height="16" role="img" aria-label="Vrai" >`,
  },
];
