import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a server-side map is the only way in the page',
    outcome: 'NC',
    html: `<a href="/carte"><img id="carte" src="${picture}" ismap alt="Carte des communes"></a>`,
    at: ['#carte'],
  },
  {
    name: 'links stand beside a server-side map',
    outcome: 'AV',
    html: `<a href="/carte"><img id="carte" src="${picture}" ismap alt="Carte des communes"></a><ul><li><a href="/carte?40,50">Aubremer</a></li></ul>`,
    at: ['#carte'],
  },
  {
    name: 'the attribute does nothing without a link around',
    outcome: 'NA',
    html: `<img src="${picture}" ismap alt="Carte des communes">`,
  },
];
