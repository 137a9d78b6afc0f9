import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an area that leads nowhere and says nothing',
    outcome: 'C',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area shape="rect" coords="0,0,20,20" alt=""></map>`,
  },
  {
    name: 'an area that leads nowhere, empty but with a title',
    outcome: 'NC',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" shape="rect" coords="0,0,20,20" alt="" title="Bord de la carte"></map>`,
    at: ['#a'],
  },
  {
    name: 'an area that leads nowhere with an alternative',
    outcome: 'AV',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area shape="rect" coords="0,0,20,20" alt="Bord de la carte"></map>`,
  },
  {
    name: 'an area that leads somewhere',
    outcome: 'NA',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area href="/nord" shape="rect" coords="0,0,20,20" alt="Quartier nord"></map>`,
  },
];
