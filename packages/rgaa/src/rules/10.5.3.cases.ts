import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'no image', outcome: 'NA', html: '<p style="background: #eee; color: #000">Un texte.</p>'},
  {
    name: 'an image on a colour',
    outcome: 'C',
    html: '<p style="background: #333 linear-gradient(#333, #000); color: #fff">Un texte.</p>',
  },
  {
    name: 'white on an image alone',
    outcome: 'NC',
    html: '<p id="p" style="background-image: linear-gradient(#333, #000); color: #fff">Un texte.</p>',
    at: ['#p'],
  },
  {
    name: 'white on an image, on the white of the page',
    outcome: 'NC',
    html: '<style>body {background: #fff; color: #000}</style><div style="background-image: linear-gradient(#333, #000); color: #fff"><p id="p">Un texte.</p></div>',
    at: ['#p'],
  },
  {
    name: 'black on an image alone',
    outcome: 'AV',
    html: '<p style="background-image: linear-gradient(#eee, #fff); color: #000">Un texte.</p>',
  },
  {
    name: 'white on an image, and a dark veil between them',
    outcome: 'AV',
    html: '<div style="position: relative; background-image: linear-gradient(#333, #000)"><div style="position: absolute; inset: 0; background: #000"></div><p style="position: relative; color: #fff">Un texte.</p></div>',
  },
];
