import type {RuleCase} from './case.js';

const load = (region: string) => `<button type="button" id="b">Rechercher</button> ${region}
  <script>b.onclick = () => { z.textContent = "Chargement en cours…"; };</script>`;

export const cases: readonly RuleCase[] = [
  {name: 'a progress that nothing announces', outcome: 'NC', html: load('<p id="z"></p>'), at: ['#z']},
  {name: 'a progress that is announced', outcome: 'C', html: load('<p id="z" role="status"></p>')},
  {name: 'a progress bar', outcome: 'AV', html: '<div role="progressbar" aria-label="Envoi" aria-valuenow="20"></div>'},
  {name: 'none', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
