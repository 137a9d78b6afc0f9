import type {RuleCase} from './case.js';

const form = (region: string, then = '') => `<form novalidate id="f"><label for="n">Nom</label> <input id="n"> ${region}
  <button>Envoyer</button></form>
  <script>f.onsubmit = event => { event.preventDefault(); z.textContent = "Le nom est obligatoire."; ${then} };</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'an error that nothing announces', outcome: 'NC', html: form('<p id="z"></p>'), at: ['#z']},
  {name: 'an error in a zone that announces it', outcome: 'AV', html: form('<p id="z" role="alert"></p>')},
  {name: 'an error in a zone that waits', outcome: 'AV', html: form('<p id="z" role="status"></p>')},
  {
    name: 'an error that describes the field which then has the focus',
    outcome: 'NA',
    html: form('<p id="z"></p>', 'n.setAttribute("aria-describedby", "z"); n.focus();'),
  },
  {
    name: 'an error made with its zone',
    outcome: 'C',
    html: `<button type="button" onclick="this.insertAdjacentHTML('afterend', '<p role=alert>Échec : la date est invalide.</p>')">Vérifier</button>`,
  },
  {
    name: 'a form that the server judges',
    outcome: 'NA',
    html: '<form method="post"><label for="n">Nom</label> <input id="n"> <button>Envoyer</button></form>',
  },
];
