import type {RuleCase} from './case.js';

/** No heading, so that nothing but the case gives a context. */
const bare = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a link in a drawing',
    outcome: 'AV',
    html: bare('<svg><a href="/nord"><text y="20">Quartier nord</text></a></svg>'),
  },
  {
    name: 'a link in a drawing that says nothing',
    outcome: 'NC',
    html: bare('<svg><a href="/nord"><text y="20">Voir</text></a></svg>'),
  },
  {
    name: 'a drawing in a link',
    outcome: 'NA',
    html: bare('<a href="/"><svg role="img" aria-label="Accueil"></svg></a>'),
  },
];
