import type {RuleCase} from './case.js';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150"><rect width="200" height="150"/></svg>';
const slides = (then: string) => `<img id="i" src="/un.svg" width="200" height="150" alt="Le marché en été">
  <button type="button" id="b">Image suivante</button>
  <script>b.onclick = () => { i.src = "/deux.svg"; ${then} };</script>`;
const files = {'/un.svg': svg, '/deux.svg': svg};

export const cases: readonly RuleCase[] = [
  {name: 'a picture replaced, its alternative left', outcome: 'NC', html: slides(''), files, at: ['#i']},
  {name: 'a picture replaced with its alternative', outcome: 'NA', html: slides('i.alt = "Le marché en hiver"'), files},
  {
    name: 'a drawing made by a script, with an alternative',
    outcome: 'AV',
    html: '<canvas role="img" aria-label="Courbe des températures"></canvas>',
  },
  {name: 'no picture', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
