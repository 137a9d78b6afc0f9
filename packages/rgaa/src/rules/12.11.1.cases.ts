import type {RuleCase} from './case.js';

const style = (shown: string) => `<style>.sous { display: none } ${shown} { display: block }</style>`;
const menu =
  '<nav><ul><li class="entree"><a href="/a">Agenda</a><ul class="sous"><li><a href="/b">Budget</a></li></ul></li></ul></nav>';

export const cases: readonly RuleCase[] = [
  {
    name: 'a submenu for the pointer alone',
    outcome: 'NC',
    html: style('.entree:hover .sous') + menu,
    at: ['html > body > main > nav > ul > li'],
  },
  {
    name: 'one that the focus shows too',
    outcome: 'C',
    html: style('.entree:hover .sous, .entree:focus-within .sous') + menu,
  },
  {
    name: 'links that also stand elsewhere',
    outcome: 'AV',
    html: `${style('.entree:hover .sous') + menu}<p><a href="/b">Le budget</a></p>`,
  },
  {
    name: 'a content opened by its button, just after it',
    outcome: 'C',
    html: '<details><summary>Horaires</summary><p><a href="/h">Tous les horaires</a></p></details>',
  },
  {name: 'nothing that shows more', outcome: 'NA', html: '<p>Bonjour.</p><a href="/a">A</a>'},
];
