import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a numbered list', outcome: 'C', html: '<ol><li>Écrire</li><li>Signer</li></ol>'},
  {
    name: 'numbers between breaks',
    outcome: 'NC',
    html: '<p id="p">Étapes :<br>1. écrire<br>2. signer<br>3. envoyer</p>',
    at: ['#p'],
  },
  {
    name: 'letters in paragraphs',
    outcome: 'NC',
    html: '<div id="d"><p>a) écrire</p><p>b) signer</p><p>c) envoyer</p></div>',
    at: ['#d'],
  },
  {name: 'a child that no list may have', outcome: 'NC', html: '<ol id="o"><div>Écrire</div></ol>', at: ['#o']},
  {name: 'a list that is made a menu', outcome: 'AV', html: '<ol role="presentation"><li>Écrire</li></ol>'},
  {
    name: 'numbers that do not follow one another',
    outcome: 'NA',
    html: '<p>1.5 m<br>2.5 m<br>3.5 m</p><p>12. rue<br>8. rue<br>9. rue</p>',
  },
];
