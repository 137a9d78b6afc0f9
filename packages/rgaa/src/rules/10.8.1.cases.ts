import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'nothing hidden', outcome: 'NA', html: '<p>Un texte.</p>'},
  {
    name: 'a link in what is hidden from assistive technologies',
    outcome: 'NC',
    html: '<p id="a" tabindex="0" aria-hidden="true">Un texte</p>',
    at: ['#a'],
  },
  {
    name: 'the main content hidden from them',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><title>Caché</title><body><main id="m" aria-hidden="true"><p>Un texte.</p></main></body></html>',
    at: ['#m'],
  },
  {
    name: 'a button that Tab does not come to',
    outcome: 'AV',
    html: '<div aria-hidden="true"><button tabindex="-1">Envoyer</button></div>',
  },
  {
    name: 'a cross in a button with a name',
    outcome: 'C',
    html: '<button aria-label="Fermer"><span aria-hidden="true">Fermer ×</span></button>',
  },
  {
    name: 'a visible text hidden from them',
    outcome: 'AV',
    html: '<p id="p" aria-hidden="true">Votre demande est incomplète.</p>',
    at: ['#p'],
  },
  {
    name: 'what a button opens',
    outcome: 'C',
    html: '<button aria-expanded="false" aria-controls="c">Détails</button><p id="c" hidden>Votre demande est incomplète.</p>',
  },
  {
    name: 'what nothing is known to open',
    outcome: 'AV',
    html: '<p id="c" hidden>Votre demande est incomplète.</p>',
    at: ['#c'],
  },
  {
    name: 'a closed disclosure',
    outcome: 'C',
    html: '<details><summary>Détails</summary><p>Votre demande est incomplète.</p></details>',
  },
];
