import type {RuleCase} from './case.js';

const text = 'La mairie vous accueille du lundi au vendredi, de neuf heures à midi, sans rendez-vous.';

export const cases: readonly RuleCase[] = [
  {name: 'headings and paragraphs', outcome: 'AV', html: `<h2>Horaires</h2><p>${text}</p>`, at: ['']},
  {
    name: 'a heading without a level',
    outcome: 'NC',
    html: `<div role="heading" id="h">Horaires</div><p>${text}</p>`,
    at: ['#h'],
  },
  {
    name: 'several bold lines above paragraphs',
    outcome: 'NC',
    html: `<p id="a"><strong>Horaires</strong></p><p>${text}</p><p id="b"><strong>Accès</strong></p><p>${text}</p>`,
    at: ['#a', '#b'],
  },
  {
    name: 'several big lines above paragraphs',
    outcome: 'NC',
    html: `<div style="font-size: 24px">Horaires</div><p>${text}</p><div style="font-size: 24px">Accès</div><p>${text}</p>`,
  },
  {name: 'one bold line', outcome: 'AV', html: `<p id="a"><strong>Horaires</strong></p><p>${text}</p>`, at: ['#a', '']},
  {
    name: 'bold words that begin paragraphs, and a message',
    outcome: 'AV',
    html: `<p><strong>Horaires.</strong> ${text}</p><p><strong>Accès.</strong> ${text}</p>
      <div role="alert"><p><b>Attention</b></p><p>${text}</p><p><b>Attention</b></p><p>${text}</p></div>`,
    at: [''],
  },
  {
    name: 'a page without words',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><title>Essai</title><main><hr></main></html>',
  },
];
