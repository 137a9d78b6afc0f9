import type {RuleCase} from './case.js';

const tip = (more: string, inside = false) =>
  `<style>#t {display: none; position: absolute; background: #ffc; ${more}} #b:hover + #t, #t.inside:hover, #b:focus + #t {display: block}</style>
  <p style="position: relative"><button id="b">Aide</button><span id="t"${inside ? ' class="inside"' : ''}>Le numéro est au dos.</span></p>`;

export const cases: readonly RuleCase[] = [
  {name: 'nothing that appears', outcome: 'NA', html: '<a href="/a">Un lien</a>'},
  {name: 'a bubble that one may point at', outcome: 'C', html: tip('left: 0; top: 100%', true)},
  {name: 'a bubble that goes', outcome: 'NC', html: tip('left: 0; top: 100%'), at: ['#t']},
  {
    name: 'a bubble that a gap parts from its button',
    outcome: 'AV',
    html: tip('left: 0; top: 4em', true)
      .replace('display: none', 'visibility: hidden; transition: visibility 0s 0.01s')
      .replaceAll('display: block', 'visibility: visible'),
    at: ['#t'],
  },
  {
    name: 'a bubble on focus alone',
    outcome: 'NA',
    html: '<style>#t {display: none} input:focus + #t {display: inline}</style><input aria-label="Nom"><span id="t">En capitales</span>',
  },
];
