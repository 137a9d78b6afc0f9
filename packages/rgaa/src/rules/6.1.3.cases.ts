import type {RuleCase} from './case.js';

/** No heading, so that nothing but the case gives a context. */
const bare = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'an image and a text', outcome: 'AV', html: bare('<a href="/"><img src="data:," alt=""> Accueil</a>')},
  {
    name: 'an image and « en savoir plus »',
    outcome: 'NC',
    html: bare('<a href="/"><svg aria-hidden="true"></svg> En savoir plus</a>'),
  },
  {
    name: 'an image that says what « en savoir plus » does not',
    outcome: 'AV',
    html: bare('<a href="/"><img src="data:," alt="Horaires"> En savoir plus</a>'),
  },
  {name: 'links of text', outcome: 'NA', html: bare('<a href="/">Ici</a>')},
];
