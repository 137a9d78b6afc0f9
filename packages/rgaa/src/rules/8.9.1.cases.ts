import type {RuleCase} from './case.js';

const long =
  'La mairie vous accueille du lundi au vendredi, de neuf heures à midi. Pour déposer une demande, apportez un justificatif de domicile.';

export const cases: readonly RuleCase[] = [
  {name: 'paragraphs, whose use only a human can judge', outcome: 'AV', html: `<p>${long}</p><p>Merci.</p>`, at: ['']},
  {
    name: 'a paragraph that makes room',
    outcome: 'NC',
    html: '<p>Un</p><p id="vide">&nbsp;</p><p>Deux</p>',
    at: ['#vide'],
  },
  {
    name: 'a place where a script writes',
    outcome: 'AV',
    html: '<p>Un</p><p id="erreur" role="alert"></p><p class="etat"></p>',
  },
  {name: 'a paragraph that holds an image', outcome: 'AV', html: '<p><img src="data:," alt="Logo"></p>'},
  {
    name: 'breaks in the place of paragraphs',
    outcome: 'NC',
    html: '<div>Le service est fermé demain matin<br><br id="b">Il ouvre de nouveau mardi matin</div>',
  },
  {
    name: 'the lines of an address',
    outcome: 'AV',
    html: '<p>Mairie d’Aubremer<br>1 place de la République<br>29000 Aubremer</p>',
  },
  {name: 'a paragraph in a div', outcome: 'NC', html: `<div id="div">${long}</div>`, at: ['#div']},
  {
    name: 'a message in a div',
    outcome: 'AV',
    html: `<div role="status">${long}</div><ul><li><div>${long}</div></li></ul>`,
  },
  {
    name: 'a blockquote around a field',
    outcome: 'NC',
    html: '<blockquote id="q"><form><label>Nom <input></label></form></blockquote>',
    at: ['#q'],
  },
  {
    name: 'a heading that no longer is one',
    outcome: 'NC',
    html: '<h2 role="presentation" id="h">Horaires</h2>',
    at: ['#h'],
  },
  {name: 'a page without words', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><hr></html>'},
];
