import type {RuleCase} from './case.js';

const page = (body: string, doctype = '<!doctype html>') =>
  `${doctype}<html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a page with its zones',
    outcome: 'AV',
    html: page(
      '<header>Mairie</header><nav><a href="/">Accueil</a></nav><main>Texte</main><main hidden>Autre</main><footer>Pied</footer>',
    ),
    at: [''],
  },
  {name: 'no main', outcome: 'NC', html: page('<p>Texte</p>')},
  {name: 'two mains', outcome: 'NC', html: page('<main>Un</main><main id="b">Deux</main>'), at: ['#b']},
  {
    name: 'a role without its element',
    outcome: 'NC',
    html: page('<div role="banner" id="b">Mairie</div><main>Texte</main>'),
    at: ['#b'],
  },
  {
    name: 'a header by its name only',
    outcome: 'NC',
    html: page('<div id="header">Mairie</div><main>Texte</main>'),
    at: ['#header'],
  },
  {name: 'a nav that leads nowhere', outcome: 'NC', html: page('<main><nav id="n">Texte</nav></main>'), at: ['#n']},
  {
    name: 'a breadcrumb in no nav',
    outcome: 'NC',
    html: page(
      '<ol class="breadcrumb" id="f"><li><a href="/">Accueil</a></li><li><a href="/a">Aide</a></li></ol><main>Texte</main>',
    ),
    at: ['#f'],
  },
  {
    name: 'an older doctype, of which nothing is asked',
    outcome: 'NA',
    html: page(
      '<p>Texte</p>',
      '<!doctype html public "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
    ),
  },
];
