import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a name that begins with the text',
    outcome: 'C',
    html: '<a href="/p" aria-label="Commander maintenant : produit X">Commander maintenant</a>',
  },
  {
    name: 'punctuation and capitals apart',
    outcome: 'C',
    html: '<a href="/p" aria-label="télécharger le plan, PDF">Télécharger le plan (PDF) →</a>',
  },
  {
    name: 'a name that cuts the text in two',
    outcome: 'NC',
    html: '<a id="a" href="/p" aria-label="Commander produit X maintenant">Commander maintenant</a>',
    at: ['#a'],
  },
  {name: 'a title without the text', outcome: 'NC', html: '<a href="/p" title="Nouvelle fenêtre">Plan du site</a>'},
  {
    name: 'a title with the text',
    outcome: 'C',
    html: '<a href="/p" title="Plan du site - nouvelle fenêtre">Plan du site</a>',
  },
  {
    name: 'a text that eyes do not see',
    outcome: 'C',
    html: `<a href="/p" aria-label="Plan du site">Plan du site
      <span style="position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden">nouvelle fenêtre</span></a>`,
  },
  {name: 'a sign', outcome: 'AV', html: '<a href="/p" aria-label="Fermer">X</a>'},
  {
    name: 'an icon made with letters',
    outcome: 'NA',
    html: '<a href="/p" aria-label="Accueil"><i class="material-icons">home</i></a>',
  },
  {name: 'a link without another name', outcome: 'NA', html: '<a href="/p">Plan du site</a>'},
];
