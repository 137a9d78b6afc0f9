import type {RuleCase} from './case.js';

const prose =
  'Un texte assez long pour passer à la ligne plusieurs fois dans une petite fenêtre, et même dans une grande.';

export const cases: readonly RuleCase[] = [
  {name: 'a text that wraps', outcome: 'C', html: `<p>${prose}</p>`},
  {
    name: 'a text of fixed width',
    outcome: 'NC',
    html: `<p id="large" style="width: 900px">${prose}</p>`,
    at: ['#large'],
  },
  {
    name: 'a button that stands out',
    outcome: 'NC',
    html: '<button id="b" style="margin-left: 300px">Envoyer</button>',
    at: ['#b'],
  },
  {
    name: 'prose in a box that scrolls sideways',
    outcome: 'NC',
    html: `<div style="overflow-x: auto"><p id="large" style="width: 900px">${prose}</p></div>`,
  },
  {
    name: 'a table of data wider than the window',
    outcome: 'AV',
    html: '<table style="width: 900px"><tr><th>Nom<th>Prénom</tr><tr><td style="width: 450px">Martin<td>Claude</tr></table>',
  },
  {
    name: 'a table in a box that scrolls',
    outcome: 'C',
    html: '<div style="overflow-x: auto" tabindex="0"><table style="width: 900px"><tr><th>Nom<th>Prénom</tr><tr><td>Martin<td>Claude</tr></table></div>',
  },
  {
    name: 'an image wider than the window',
    outcome: 'AV',
    html: '<svg width="600" height="50" role="img" aria-label="Plan"><rect width="600" height="50"/></svg>',
  },
  {
    name: 'a closed menu put away beside a page that does not scroll sideways',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><title>Menu</title><style>body {overflow-x: hidden} nav {position: absolute; right: -400px; width: 300px; top: 0}</style></head><body><h1>Menu</h1><nav><a href="/a">Accueil</a></nav><p>Texte.</p></body></html>',
  },
  {
    name: 'a text lost at the edge of a page that does not scroll sideways',
    outcome: 'NC',
    html: `<!doctype html><html lang="fr"><head><title>Perdu</title><style>body {overflow-x: hidden}</style></head><body><h1>Perdu</h1><p id="large" style="width: 900px">${prose}</p></body></html>`,
    at: ['#large'],
  },
  {
    name: 'a text cut only in a small window',
    outcome: 'NC',
    html: `<div id="coupe" style="height: 2.5em; line-height: 1.2; overflow: hidden">${prose}</div>`,
    at: ['#coupe'],
  },
  {
    name: 'a text that a small window does not show',
    outcome: 'AV',
    html: '<style>@media (max-width: 400px) {#aide {display: none}}</style><p id="aide">Joignez votre avis d’imposition.</p>',
    at: ['#aide'],
  },
  {
    name: 'a fixed header that takes nearly all the window',
    outcome: 'NC',
    html: `<header id="tete" style="position: fixed; top: 0; left: 0; right: 0; height: 200px; background: #eee">Ville d’Aubremer</header><div style="margin-top: 220px">${`<p>${prose}</p>`.repeat(8)}</div>`,
    at: ['#tete'],
  },
  {
    name: 'a message about cookies over nearly all the window',
    outcome: 'AV',
    html: `<div id="cookies" style="position: fixed; bottom: 0; left: 0; right: 0; height: 200px; background: #eee">Des traceurs <button>Tout accepter</button></div>${`<p>${prose}</p>`.repeat(8)}`,
    at: ['#cookies'],
  },
];
