import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'no declared background', outcome: 'NA', html: '<p>Un texte.</p><button>Envoyer</button>'},
  {
    name: 'a colour and a background',
    outcome: 'C',
    html: '<style>p {color: #000; background: #fff}</style><p>Un texte.</p>',
  },
  {
    name: 'a colour on a parent',
    outcome: 'C',
    html: '<style>body {color: #000} p {background: #eee}</style><p>Un texte.</p>',
  },
  {
    name: 'a background alone',
    outcome: 'NC',
    html: '<style>p {background: #eee}</style><p id="p">Un texte.</p>',
    at: ['#p'],
  },
  {
    name: 'a background alone, by a variable',
    outcome: 'NC',
    html: '<style>:root {--fond: #eee} p {background: var(--fond)}</style><p id="p">Un texte.</p>',
    at: ['#p'],
  },
  {
    name: 'a background alone, of the page',
    outcome: 'NC',
    html: '<style>body {background: #fff}</style><p>Un texte.</p>',
    at: ['html > body'],
  },
  {name: 'a background that is clear', outcome: 'NA', html: '<p style="background: transparent">Un texte.</p>'},
];
