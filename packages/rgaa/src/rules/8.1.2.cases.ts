import type {RuleCase} from './case.js';

const page = (doctype: string) =>
  `<!-- accueil -->${doctype}<html lang="fr"><head><title>Accueil</title></head><body><p>Bonjour</p></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'the doctype of HTML', outcome: 'C', html: page('<!doctype HTML>')},
  {
    name: 'the doctype of XHTML 1.0, over two lines',
    outcome: 'C',
    html: page(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"\n "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
    ),
  },
  {name: 'a doctype for old tools', outcome: 'C', html: page('<!doctype html SYSTEM "about:legacy-compat">')},
  {name: 'a doctype that does not exist', outcome: 'NC', html: page('<!doctype html5>')},
  {
    name: 'a public identifier that does not exist',
    outcome: 'NC',
    html: page('<!doctype html PUBLIC "-//HTML 5//FR">'),
  },
  {name: 'no doctype', outcome: 'NC', html: page('')},
];
