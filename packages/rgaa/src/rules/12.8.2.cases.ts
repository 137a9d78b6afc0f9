import type {RuleCase} from './case.js';

const dialog = (
  does: string,
) => `<button type="button" id="b" aria-haspopup="dialog">Contact</button> <a href="/a">Suite</a>
  <div id="d" role="dialog" aria-modal="true" aria-label="Contact" hidden><button type="button" id="x">Fermer</button></div>
  <script>b.onclick = () => { d.hidden = false; ${does} };</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'a dialog that leaves the focus behind it', outcome: 'NC', html: dialog(''), at: ['#d']},
  {
    name: 'a dialog that takes the focus, and Tab goes out of it',
    outcome: 'NC',
    html: dialog('x.focus()').replace('</div>', '</div><a href="/z">Z</a>'),
    at: ['#d'],
  },
  {
    name: 'a native dialog',
    outcome: 'AV',
    html: '<button type="button" onclick="d.showModal()" aria-haspopup="dialog">Contact</button><dialog id="d" aria-label="Contact"><button>Fermer</button></dialog>',
  },
  {
    name: 'a native disclosure',
    outcome: 'C',
    html: '<details><summary>Horaires</summary><p><a href="/h">Tous les horaires</a></p></details>',
  },
  {name: 'nothing that opens', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
