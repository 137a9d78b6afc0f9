import type {RuleCase} from './case.js';

const page = (css: string) => `<style>#p { color: #999 } ${css}</style>
  <button onclick="document.body.classList.toggle('fort')">Contraste renforcé</button><p id="p">Un texte pâle.</p>`;

export const cases: readonly RuleCase[] = [
  {name: 'a mechanism that mends the page', outcome: 'C', html: page('.fort #p { color: #000 }')},
  {name: 'a mechanism that leaves a text pale', outcome: 'NC', html: page('.fort #p { color: #888 }'), at: ['#p']},
  {
    name: 'a mechanism that leaves a text on a picture',
    outcome: 'AV',
    html: page('.fort #p { color: #000; background: linear-gradient(#fff, #999) }'),
  },
  {
    name: 'no mechanism',
    outcome: 'NA',
    html: '<p style="color: #999">Un texte pâle.</p><a href="/page-0">Le contraste en peinture</a>',
  },
];
