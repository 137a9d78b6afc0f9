import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'areas with an alternative',
    outcome: 'C',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area href="/nord" shape="rect" coords="0,0,20,20" alt="Quartier nord"><area href="/sud" shape="rect" coords="20,0,40,20" aria-label="Quartier sud"></map>`,
  },
  {
    name: 'an area without alternative',
    outcome: 'NC',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="nord" href="/nord" shape="rect" coords="0,0,20,20"></map>`,
    at: ['#nord'],
  },
  {
    name: 'an area with an empty alternative leads somewhere',
    outcome: 'NC',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="nord" href="/nord" shape="rect" coords="0,0,20,20" alt=""></map>`,
    at: ['#nord'],
  },
  {
    name: 'an area that leads nowhere',
    outcome: 'AV',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="nord" shape="rect" coords="0,0,20,20" alt=""></map>`,
    at: ['#nord'],
  },
  {
    name: 'an area with a title only',
    outcome: 'AV',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="nord" href="/nord" shape="rect" coords="0,0,20,20" title="Quartier nord"></map>`,
  },
  {name: 'no area', outcome: 'NA', html: `<img src="${picture}" alt="Plan de la ville">`},
];
