import type {RuleCase} from './case.js';

/** No heading, so that nothing but the case gives a context. */
const bare = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'an image that says where it leads',
    outcome: 'AV',
    html: bare('<a href="/"><img src="data:," alt="Accueil"></a>'),
  },
  {
    name: 'an image that says « cliquez ici »',
    outcome: 'NC',
    html: bare('<a href="/"><img src="data:," alt="Cliquez ici"></a>'),
  },
  {
    name: 'an image that says the name of its file',
    outcome: 'NC',
    html: '<a href="/"><img src="data:," alt="logo_v2.png"></a>',
  },
  {
    name: 'an image without an alternative, which 6.2.1 tells',
    outcome: 'NA',
    html: bare('<a href="/"><img src="data:," alt=""></a>'),
  },
  {name: 'links of text', outcome: 'NA', html: bare('<a href="/">Ici</a>')},
];
