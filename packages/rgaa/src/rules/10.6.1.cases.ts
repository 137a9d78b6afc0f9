import type {RuleCase} from './case.js';

const text = (style: string, link = '<a id="t" href="/page-0">les horaires</a>') =>
  `<style>p { color: #000 } ${style}</style><p>Vous trouverez ${link} de la mairie sur une autre page du site.</p>`;

export const cases: readonly RuleCase[] = [
  {name: 'an underlined link', outcome: 'C', html: text('')},
  {
    name: 'a link that is told by a colour close to that of the text',
    outcome: 'NC',
    html: text('a { text-decoration: none; color: #333366 }'),
    at: ['#t'],
  },
  {
    name: 'a link of the colour of the text',
    outcome: 'NC',
    html: text('a { text-decoration: none; color: inherit }'),
    at: ['#t'],
  },
  {
    name: 'a link of a far lighter colour, underlined under the pointer',
    outcome: 'C',
    html: text('a { text-decoration: none; color: #06c } a:hover { text-decoration: underline }'),
  },
  {
    name: 'a link of a far lighter colour, which does nothing under the pointer',
    outcome: 'NC',
    html: text('a { text-decoration: none; color: #06c }'),
    at: ['#t'],
  },
  {
    name: 'a link of a far lighter colour, without anything for the focus',
    outcome: 'NC',
    html: text('a { text-decoration: none; color: #06c; outline: none } a:hover { text-decoration: underline }'),
    at: ['#t'],
  },
  {name: 'a bold link', outcome: 'C', html: text('a { text-decoration: none; color: #339; font-weight: bold }')},
  {name: 'a link with a border', outcome: 'C', html: text('a { text-decoration: none; border-bottom: 1px solid }')},
  {
    name: 'a link with an icon',
    outcome: 'C',
    html: text('a { text-decoration: none } a::after { content: "↗" }'),
  },
  {
    name: 'links of a menu, among no text',
    outcome: 'NA',
    html: '<style>a { text-decoration: none; color: #333 }</style><ul><li><a href="/page-0">Accueil</a></li><li><a href="/page-0">Démarches</a></li></ul>',
  },
  {
    name: 'a colour that is not read',
    outcome: 'AV',
    html: text('a { text-decoration: none; color: lab(40 30 20) }'),
  },
];
