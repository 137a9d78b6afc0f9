import type {RuleCase} from './case.js';

const form = (label: string) =>
  `<p>Les champs en rouge sont obligatoires.</p><p>${label} <input id="nom"></p><p><label for="b">Ville</label> <input id="b"></p>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a label whose red alone says that it is required',
    outcome: 'NC',
    html: form('<label id="t" for="nom" style="color: #c00">Nom</label>'),
    at: ['#t'],
  },
  {
    name: 'a red label with an asterisk',
    outcome: 'NA',
    html: form('<label for="nom" style="color: #c00">Nom *</label>'),
  },
  {name: 'a word in green', outcome: 'AV', html: '<p>Le guichet est <span style="color: #070">ouvert</span>.</p>'},
  {
    name: 'links, headings and buttons have colours of their own',
    outcome: 'NA',
    html: '<h2 style="color: #c00">Titre</h2><p><a href="/page-0">Un lien</a> <button style="color: #c00">Envoyer</button></p>',
  },
];
