import type {RuleCase} from './case.js';

const end = '<html lang="fr"><head><title>Accueil</title></head><body><p>Bonjour</p></body></html>';

export const cases: readonly RuleCase[] = [
  {name: 'a doctype at the start', outcome: 'C', html: `<!doctype html>${end}`},
  {name: 'a doctype after a comment and white space', outcome: 'C', html: `<!-- début -->\n\n<!doctype html>${end}`},
  {name: 'a doctype after something else', outcome: 'NC', html: `<!-- --><p>Bonjour</p><!doctype html>${end}`},
  {
    name: 'a doctype inside <html>',
    outcome: 'NC',
    html: '<html lang="fr"><!doctype html><head><title>Accueil</title></head></html>',
  },
  {name: 'no doctype', outcome: 'NA', html: `<!-- --> ${end}`},
];
