import type {RuleCase} from './case.js';

const on = (test: string, more = '') =>
  `<label for="q">Recherche</label> <input id="q"><p id="z"></p>${more}<script>addEventListener("keydown", event => { if (${test}) q.focus(); });</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'a key that goes to the search', outcome: 'NC', html: on('event.key === "s"'), at: ['#q']},
  {
    name: 'a page that speaks of its shortcuts',
    outcome: 'AV',
    html: on('event.key === "s"', '<p>Raccourcis : <a href="/prefs">les désactiver</a></p>'),
  },
  {name: 'a key with Ctrl', outcome: 'NA', html: on('event.key === "s" && event.ctrlKey')},
  {
    name: 'a page that notes the use of the keyboard',
    outcome: 'NA',
    html: '<p>Bonjour.</p><script>addEventListener("keydown", () => { document.body.className = "clavier"; });</script>',
  },
  {name: 'no shortcut', outcome: 'NA', html: '<a href="/a" accesskey="s">A</a>'},
];
