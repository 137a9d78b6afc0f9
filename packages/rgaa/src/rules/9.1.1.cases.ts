import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'headings whose order only a human can judge', outcome: 'AV', html: '<h2>Horaires</h2>'},
  {
    name: 'a level that is skipped, which the RGAA lets',
    outcome: 'AV',
    html: '<h3>Horaires</h3>',
    at: ['html > body > main > h1', 'html > body > main > h3'],
  },
  {
    name: 'a level that is no number',
    outcome: 'NC',
    html: '<div role="heading" aria-level="deux" id="h">Horaires</div>',
    at: ['#h'],
  },
  {
    name: 'a level of zero',
    outcome: 'NC',
    html: '<div role="heading" aria-level="0" id="h">Horaires</div>',
    at: ['#h'],
  },
  {
    name: 'no heading',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><title>Essai</title><main><p>Bonjour</p></main></html>',
  },
];
