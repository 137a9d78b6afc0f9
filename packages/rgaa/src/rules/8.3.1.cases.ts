import type {RuleCase} from './case.js';

const page = (html: string, body: string) =>
  `<!doctype html><html${html}><head><title>Accueil</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page that says its language', outcome: 'C', html: page(' lang="fr"', '<p>Bonjour</p>')},
  {
    name: 'a page of which each text says its language',
    outcome: 'C',
    html: page('', '<main lang="fr"><p>Bonjour</p></main>'),
  },
  {
    name: 'a page of which one text says nothing',
    outcome: 'NC',
    html: page('', '<p lang="fr">Bonjour</p><p>à tous</p>'),
  },
  {name: 'a page that says nothing', outcome: 'NC', html: page('', '<p>Bonjour</p>')},
  {name: 'a language that is empty', outcome: 'NC', html: page(' lang=" "', '<p>Bonjour</p>')},
  {name: 'xml:lang alone in HTML', outcome: 'NC', html: page(' xml:lang="fr"', '<p>Bonjour</p>')},
  {name: 'a page without a text', outcome: 'NA', html: '<!doctype html><html><body><hr></body></html>'},
];
