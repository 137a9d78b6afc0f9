import type {RuleCase} from './case.js';

const page = (title: string) => `<!doctype html><html lang="fr"><title>${title}</title><h1>${title}</h1></html>`;
const files = {'/plan.html': page('Plan'), '/plan-2.html': page('Plan'), '/agenda.html': page('Agenda')};

export const cases: readonly RuleCase[] = [
  {
    name: 'a title that may be right',
    outcome: 'AV',
    html: '<iframe title="Plan de la ville" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'a title that would suit any frame',
    outcome: 'NC',
    html: '<iframe title="Cadre" src="/plan.html"></iframe>',
    files,
    at: ['html > body > main > iframe'],
  },
  {
    name: 'a title in English that would suit any frame',
    outcome: 'NC',
    html: '<iframe title="Embedded content" src="/plan.html"></iframe>',
    files,
  },
  {
    name: 'an address',
    outcome: 'NC',
    html: '<iframe title="https://exemple.fr/plan" src="/plan.html"></iframe>',
    files,
  },
  {name: 'the name of a file', outcome: 'NC', html: '<iframe title="plan.html" src="/plan.html"></iframe>', files},
  {name: 'a title without a word', outcome: 'NC', html: '<iframe title="--" src="/plan.html"></iframe>', files},
  {
    name: 'a title that two frames of different content share',
    outcome: 'NC',
    html: '<iframe title="Vie locale" src="/plan.html"></iframe><iframe title="Vie locale" src="/agenda.html"></iframe>',
    files,
  },
  {
    name: 'a title that two frames of the same content share',
    outcome: 'AV',
    html: '<iframe title="Plan de la ville" src="/plan.html"></iframe><iframe title="Plan de la ville" src="/plan-2.html"></iframe>',
    files,
  },
  {
    name: 'a title that holds the word « page »',
    outcome: 'AV',
    html: '<iframe title="Page Facebook de la ville" src="/plan.html"></iframe>',
    files,
  },
  {name: 'a frame without a title', outcome: 'NA', html: '<iframe src="/plan.html"></iframe>', files},
];
