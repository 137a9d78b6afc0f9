import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page in its order',
    outcome: 'C',
    html: '<div style="display: flex"><p>Un</p><p>Deux</p></div><p>Trois</p>',
  },
  {
    name: 'steps that the styles put in order',
    outcome: 'NC',
    html: '<ol id="e" style="display: flex; flex-direction: row-reverse; list-style: none"><li>3 Recevoir</li><li>2 Envoyer</li><li>1 Remplir</li></ol>',
    at: ['#e'],
  },
  {
    name: 'steps that the styles put out of order',
    outcome: 'AV',
    html: '<ol style="display: flex; flex-direction: row-reverse; list-style: none"><li>1 Remplir</li><li>2 Envoyer</li><li>3 Recevoir</li></ol>',
  },
  {
    name: 'two blocks turned round',
    outcome: 'AV',
    html: '<div style="display: flex"><p style="order: 2">Un</p><p id="d">Deux</p></div>',
    at: ['#d'],
  },
  {
    name: 'an address written backwards',
    outcome: 'NC',
    html: '<p id="p" style="unicode-bidi: bidi-override; direction: rtl; text-align: left">rf.remerbua@tcatnoc</p>',
    at: ['#p'],
  },
  {
    name: 'a block shown above what comes before it',
    outcome: 'AV',
    html: '<div style="position: relative; padding-top: 3em"><p>Un</p><p id="d" style="position: absolute; top: 0; margin: 0">Deux</p></div>',
    at: ['#d'],
  },
];
