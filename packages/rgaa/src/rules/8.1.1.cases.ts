import type {RuleCase} from './case.js';

const page = (start: string) =>
  `<!-- accueil -->${start}<html lang="fr"><head><title>Accueil</title></head><body><p>Bonjour</p></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page with its doctype', outcome: 'C', html: page('<!DOCTYPE html>')},
  {name: 'a page without one', outcome: 'NC', html: page('')},
];
