import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an area called zone 1',
    outcome: 'NC',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" href="/nord" shape="rect" coords="0,0,20,20" alt="Zone 1"></map>`,
    at: ['#a'],
  },
  {
    name: 'an area that says where it leads',
    outcome: 'AV',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" href="/nord" shape="rect" coords="0,0,20,20" alt="Quartier nord"></map>`,
    at: ['#a'],
  },
  {
    name: 'an area with nothing',
    outcome: 'NA',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area href="/nord" shape="rect" coords="0,0,20,20"></map>`,
  },
];
