import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'an ordinary text', outcome: 'C', html: '<p>Un texte\n      sur    plusieurs lignes, à 10&nbsp;€.</p>'},
  {name: 'a title with its letters parted', outcome: 'NC', html: '<h2 id="t">A C T U A L I T É S</h2>', at: ['#t']},
  {name: 'the letters of the alphabet', outcome: 'C', html: '<p>A B C D E F G H I J K L M N O</p>'},
  {name: 'a short word that may be initials', outcome: 'AV', html: '<p id="o">O U I</p>', at: ['#o']},
  {
    name: 'words parted by hard spaces',
    outcome: 'NC',
    html: '<p id="p">Nom&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Prénom</p>',
    at: ['#p'],
  },
  {
    name: 'an indent of hard spaces',
    outcome: 'AV',
    html: '<p id="p">&nbsp;&nbsp;&nbsp;&nbsp;Un alinéa.</p>',
    at: ['#p'],
  },
  {
    name: 'a table made of spaces',
    outcome: 'NC',
    html: '<pre id="p">Nom      Ville      Âge\nMartin   Aubremer   42\nDurand   Caen       51\nPetit    Lyon       33</pre>',
    at: ['#p'],
  },
  {
    name: 'a program',
    outcome: 'C',
    html: '<pre><code>const a     = 1;\nconst bcd   = 2;\nconst ef    = 3;</code></pre>',
  },
  {name: 'no text', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><body></body></html>'},
];
