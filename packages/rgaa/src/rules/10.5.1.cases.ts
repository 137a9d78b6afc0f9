import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'no declared colour', outcome: 'NA', html: '<p>Un texte et <a href="/a">un lien</a>.</p>'},
  {
    name: 'a colour and a background',
    outcome: 'C',
    html: '<style>p {color: #333; background: #fff}</style><p>Un texte.</p>',
  },
  {
    name: 'a background on a parent',
    outcome: 'C',
    html: '<style>body {background: white} p {color: #333}</style><p>Un texte.</p>',
  },
  {
    name: 'a colour alone',
    outcome: 'NC',
    html: '<style>p {color: #333}</style><p id="p">Un <b>texte</b>.</p>',
    at: ['#p'],
  },
  {name: 'a colour alone, in black', outcome: 'NC', html: '<p id="p" style="color: black">Un texte.</p>', at: ['#p']},
  {
    name: 'a colour alone, of links on which one points',
    outcome: 'NC',
    html: '<style>a:hover {color: #333}</style><a id="a" href="/a">Un lien</a>',
    at: ['#a'],
  },
  {
    name: 'both, on links on which one points',
    outcome: 'NA',
    html: '<style>a:hover {color: #fff; background: #333}</style><a id="a" href="/a">Un lien</a>',
  },
  {name: 'a colour of print', outcome: 'NA', html: '<style>@media print {p {color: #333}}</style><p>Un texte.</p>'},
  {
    name: 'a colour in a nested rule and a layer',
    outcome: 'NC',
    html: '<style>@layer a {main {& p {color: #333}}}</style><p id="p">Un texte.</p>',
    at: ['#p'],
  },
  {
    name: 'a colour in an open shadow root',
    outcome: 'NC',
    html: '<x-a><template shadowrootmode="open"><style>p {color: #333}</style><p>Un texte.</p></template></x-a>',
    at: ['html > body > main > x-a >>> p'],
  },
  {
    name: 'a colour on an image',
    outcome: 'AV',
    html: '<p id="p" style="color: #333; background: linear-gradient(#fff, #eee)">Un texte.</p>',
    at: ['#p'],
  },
  {name: 'a coloured box without text', outcome: 'NA', html: '<div style="color: red"></div>'},
];
