import type {RuleCase} from './case.js';

const tip = (place: string) =>
  `<style>#b {position: relative} #t {display: none; ${place}; background: #ffc} #b:hover #t, #b:focus #t {display: block}</style>
  <p><button id="b">Aide<span id="t">Le numéro est au dos de la carte.</span></button></p><p>Un texte qui suit le bouton.</p>`;
const script = (escape: string) =>
  `<p style="position: relative"><button id="b">Aide</button><span id="t" role="tooltip" hidden style="position: absolute; left: 0; top: 2em; background: #ffc">Le numéro est au dos de la carte.</span></p><p style="margin: 0">Un texte qui suit le bouton.</p>
  <script>const show = () => (t.hidden = false), hide = () => (t.hidden = true);
  b.addEventListener('mouseenter', show); b.addEventListener('focus', show); b.parentElement.addEventListener('mouseleave', hide); b.addEventListener('blur', hide);
  ${escape}</script>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'nothing that appears',
    outcome: 'NA',
    html: '<style>a:hover {color: red}</style><a href="/a" title="Une bulle">Un lien</a>',
  },
  {
    name: 'a bubble over a text, that nothing hides',
    outcome: 'NC',
    html: tip('position: absolute; left: 0; top: 0.8em; width: 20em; height: 5em'),
    at: ['#t'],
  },
  {name: 'a bubble in the flow of the page', outcome: 'NA', html: tip('position: static')},
  {
    name: 'a bubble beside the texts',
    outcome: 'AV',
    html: tip('position: absolute; left: 300px; top: 0; width: 20em'),
    at: ['#t'],
  },
  {
    name: 'a bubble that Escape hides',
    outcome: 'C',
    html: script("addEventListener('keydown', event => event.key === 'Escape' && hide());"),
  },
  {name: 'a bubble of a script that nothing hides', outcome: 'NC', html: script(''), at: ['#t']},
  {
    name: 'a bubble that Escape hides with the focus alone',
    outcome: 'AV',
    html: script("b.addEventListener('keydown', event => event.key === 'Escape' && hide());"),
    at: ['#t'],
  },
];
