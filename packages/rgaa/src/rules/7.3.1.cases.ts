import type {RuleCase} from './case.js';

const heard = (tag: string, type = 'click') => `${tag}<script>x.addEventListener("${type}", () => {});</script>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a text that answers to a click alone',
    outcome: 'NC',
    html: heard('<span id="x" style="cursor: pointer">Afficher le plan</span>'),
    at: ['#x'],
  },
  {
    name: 'a link without an address',
    outcome: 'NC',
    html: heard('<a id="x" style="cursor: pointer">Afficher le plan</a>'),
    at: ['#x'],
  },
  {name: 'a button', outcome: 'C', html: heard('<button type="button" id="x">Afficher le plan</button>')},
  {
    name: 'a text that takes the focus',
    outcome: 'AV',
    html: heard('<span id="x" role="button" tabindex="0" style="cursor: pointer">Plan</span>'),
  },
  {
    name: 'a text that does what a button of the same name does',
    outcome: 'AV',
    html: heard(
      '<button type="button">Afficher le plan</button> <span id="x" style="cursor: pointer">Afficher le plan</span>',
    ),
  },
  {
    name: 'a sign beside the field that it clears',
    outcome: 'AV',
    html: heard('<p><label for="q">Ville</label> <input id="q"> <span id="x" style="cursor: pointer">×</span></p>'),
  },
  {
    name: 'a card around its link',
    outcome: 'AV',
    html: heard('<div id="x" style="cursor: pointer"><a href="/a">Piscine</a></div>'),
  },
  {
    name: 'an option of a list',
    outcome: 'AV',
    html: heard(
      '<ul role="listbox" tabindex="0" aria-label="Ville" aria-activedescendant="x"><li role="option" aria-selected="true" id="x" style="cursor: pointer">Aubremer</li></ul>',
    ),
  },
  {
    name: 'a page that listens to everything',
    outcome: 'AV',
    html: '<p>Bonjour.</p><script>document.addEventListener("click", () => {});</script>',
  },
  {name: 'a page without scripts', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
