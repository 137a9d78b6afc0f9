import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'headings that say something',
    outcome: 'AV',
    html: '<h2>Horaires</h2><h2><img src="data:," alt="Accès"></h2>',
  },
  {name: 'an empty heading', outcome: 'NC', html: '<h2 id="h"> </h2>', at: ['#h']},
  {name: 'an image that says nothing', outcome: 'NC', html: '<h2 id="h"><img src="data:," alt=""></h2>', at: ['#h']},
  {name: 'a heading that nobody wrote', outcome: 'NC', html: '<h2 id="h">Titre de la page</h2>', at: ['#h']},
  {name: 'a heading with a number at its end', outcome: 'NC', html: '<h2 id="h">Titre 2</h2>', at: ['#h']},
  {name: 'points', outcome: 'NC', html: '<h2 id="h">…</h2>', at: ['#h']},
  {name: 'one letter, as in a glossary', outcome: 'AV', html: '<h2>A</h2>'},
  {
    name: 'hidden headings',
    outcome: 'AV',
    html: '<h2 hidden></h2><h2 aria-hidden="true"></h2><h2 role="presentation"></h2>',
    at: ['html > body > main > h1'],
  },
  {
    name: 'no heading',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><title>Essai</title><main><p>Bonjour</p></main></html>',
  },
];
