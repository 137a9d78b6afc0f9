import type {RuleCase} from './case.js';

const help = (rule: string, control = '<a href="#aide">Aide</a>') =>
  `<style>#t {visibility: hidden} ${rule} {visibility: visible}</style>${control}<span id="t">Le numéro est au dos de la carte.</span>`;

export const cases: readonly RuleCase[] = [
  {name: 'nothing that appears', outcome: 'NA', html: '<a href="/a">Un lien</a>'},
  {
    name: 'a link to the content that shows itself',
    outcome: 'NA',
    html: '<style>.evitement {position: absolute; left: -9999px} .evitement:focus {left: 0}</style><a class="evitement" href="#c">Contenu</a><p id="c">Texte</p>',
  },
  {
    name: 'a help on the focus, which a click gives',
    outcome: 'C',
    html: help('input:focus + #t', '<input aria-label="Numéro">'),
  },
  {name: 'a help on the focus of the keyboard alone', outcome: 'AV', html: help('a:focus-visible + #t'), at: ['#t']},
  {
    name: 'a help on the focus of the keyboard alone, on a text',
    outcome: 'NC',
    html: help('p:focus-visible + #t', '<p tabindex="0">Aide</p>'),
    at: ['#t'],
  },
  {name: 'a help on both', outcome: 'C', html: help('a:focus-visible + #t, a:hover + #t')},
];
