import type {RuleCase} from './case.js';

const copies = (region: string) => `<button type="button" id="b">Copier le lien</button> ${region}
  <script>b.onclick = () => { z.textContent = "Le lien a bien été copié."; };</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'a message that nothing announces', outcome: 'NC', html: copies('<p id="z"></p>'), at: ['#z']},
  {name: 'a message in a zone that announces it', outcome: 'AV', html: copies('<p id="z" role="status"></p>')},
  {name: 'a message in a zone that announces it otherwise', outcome: 'AV', html: copies('<p id="z" role="alert"></p>')},
  {
    name: 'a message that takes the focus',
    outcome: 'NA',
    html: copies('<p id="z" tabindex="-1"></p>').replace('copié."', 'copié."; z.focus()'),
  },
  {
    name: 'a message that the script makes with its zone',
    outcome: 'C',
    html: `<button type="button" onclick="this.insertAdjacentHTML('afterend', '<p role=status>Le lien a bien été copié.</p>')">Copier</button>`,
  },
  {
    name: 'a text that is no message',
    outcome: 'NA',
    html: copies('<p id="z"></p>').replace('Le lien a bien été copié.', 'Marie Curie'),
  },
  {name: 'no button', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
