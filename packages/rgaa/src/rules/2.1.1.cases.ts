import type {RuleCase} from './case.js';

const files = {'/plan.html': '<!doctype html><html lang="fr"><title>Plan</title><p>Plan de la ville</p></html>'};

export const cases: readonly RuleCase[] = [
  {
    name: 'a frame with a title',
    outcome: 'C',
    html: '<iframe title="Plan de la ville" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a frame without',
    outcome: 'NC',
    html: '<iframe src="/plan.html"></iframe>',
    files,
    at: ['html > body > main > iframe'],
  },
  {name: 'a title of spaces', outcome: 'NC', html: '<iframe title=" " src="/plan.html"></iframe>', files},
  {
    name: 'a frame that has only a name of machine',
    outcome: 'NC',
    html: '<iframe name="plan" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a frame named by ARIA',
    outcome: 'AV',
    html: '<iframe aria-label="Plan de la ville" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a frame named by a text of the page',
    outcome: 'AV',
    html: '<h2 id="t">Plan</h2><iframe aria-labelledby="t" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a frame out of the order of tabulation',
    outcome: 'AV',
    html: '<iframe tabindex="-1" src="/plan.html"></iframe>',
    files,
  },
  {name: 'a frame without a role', outcome: 'AV', html: '<iframe role="none" src="/plan.html"></iframe>', files},
  {
    name: 'a technical frame kept from assistive technologies',
    outcome: 'NA',
    html: '<iframe aria-hidden="true" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a frame that is hidden',
    outcome: 'NA',
    html: '<iframe style="display: none" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a page of frames without titles',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><title>Cadres</title></head><frameset cols="50%,50%"><frame src="/plan.html"><frame title="Plan" src="/plan.html"></frameset></html>',
    files,
    at: ['html > frameset > frame:nth-of-type(1)'],
  },
  {name: 'no frame', outcome: 'NA', html: '<p>Plan de la ville</p>'},
];
