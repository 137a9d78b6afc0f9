import type {RuleCase} from './case.js';

/** No heading, so that nothing but the case gives a context. */
const bare = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body>${body}</body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'a link whose name only a human can judge',
    outcome: 'AV',
    html: bare('<p><a href="/plan">Plan du site</a></p>'),
  },
  {
    name: '« cliquez ici » alone',
    outcome: 'NC',
    html: bare('<p><a id="a" href="/plan">Cliquez ici !</a></p>'),
    at: ['#a'],
  },
  {
    name: 'a link made by a script, with nothing around it',
    outcome: 'NC',
    html: bare('<div role="link" tabindex="0">En savoir plus</div>'),
  },
  {
    name: 'a list of formats without what they are the formats of',
    outcome: 'NC',
    html: bare('<ul><li><a href="/a.pdf">PDF</a></li><li><a href="/a.odt">ODT</a></li></ul>'),
  },
  {
    name: 'a vague link in a sentence',
    outcome: 'AV',
    html: bare('<p>Pour prendre rendez-vous, <a href="/rdv">cliquez ici</a>.</p>'),
  },
  {
    name: 'a vague link after a heading',
    outcome: 'AV',
    html: bare('<h2>Horaires</h2><p><a href="/h">En savoir plus</a></p>'),
  },
  {
    name: 'a vague link in an item that says the rest',
    outcome: 'AV',
    html: bare('<ul><li>Ulysse <ul><li><a href="/a.pdf">PDF</a></li></ul></li></ul>'),
  },
  {
    name: 'a vague link in a cell that its row names',
    outcome: 'AV',
    html: bare('<table><tr><th scope="row">Budget</th><td><a href="/b">Télécharger</a></td></tr></table>'),
  },
  {
    name: 'two vague links of one name, side by side, to two places',
    outcome: 'NC',
    html: '<h2>Services</h2><div><a href="/a">En savoir plus</a> <a id="b" href="/b">En savoir plus</a></div>',
    at: ['#b'],
  },
  {
    name: 'two links of one name to two sites',
    outcome: 'NC',
    html: '<div><a href="https://a.example/">Contact</a> <a id="b" href="https://b.example/">Contact</a></div>',
    at: ['#b'],
  },
  {
    name: 'the same links, each in its item',
    outcome: 'AV',
    html: '<ul><li>Mairie <a href="/a">En savoir plus</a></li><li>École <a href="/b">En savoir plus</a></li></ul>',
  },
  {name: 'an address of e-mail', outcome: 'AV', html: bare('<p><a href="mailto:a@b.fr">mairie@aubremer.fr</a></p>')},
  {
    name: 'an anchor, a button and hidden links',
    outcome: 'NA',
    html: bare(
      '<a id="ici">Ici</a><a href="/" role="button">Ici</a><a href="/" hidden>Ici</a><a href="/" aria-hidden="true">Ici</a>',
    ),
  },
];
