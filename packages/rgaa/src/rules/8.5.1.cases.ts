import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a page with a title', outcome: 'C', html: '<p>Bonjour</p>'},
  {name: 'no title', outcome: 'NC', html: '<!doctype html><html lang="fr"><body><p>Bonjour</p></body></html>'},
  {name: 'an empty title', outcome: 'NC', html: '<!doctype html><html lang="fr"><head><title> </title></head></html>'},
];
