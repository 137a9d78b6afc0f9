import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pageState} from './page-state.js';

const same: [what: string, one: string, other: string][] = [
  ['what was typed', '<input id="nom" value="Lefèvre">', '<input id="nom">'],
  ['a field emptied', '<input id="nom" value="" required>', '<input id="nom" value="Martin" required>'],
  ['what was written at length', '<textarea id="m">Bonjour,\nmerci</textarea>', '<textarea id="m"></textarea>'],
  ['what was ticked', '<input type="radio" checked="">', '<input type="radio">'],
  ['what was chosen', '<option value="CE1" selected>CE1</option>', '<option value="CE1">CE1</option>'],
  ['a token', '<input type="hidden" name="jeton" value="a1">', '<input type="hidden" name="jeton" value="b2">'],
  ['a number of dossier', '<p>Dossier A26-7K4M-2PQX</p>', '<p>Dossier A26-9ZZZ-0000</p>'],
  ['dates, times and amounts', '<p>le 3 mai 2026 à 9 h 05 : 54,40 €</p>', '<p>le 12 mai 2027 à 19 h 45 : 7,20 €</p>'],
  ['the date of a machine', '<time datetime="2026-05-03">3 mai</time>', '<time datetime="2027-01-12">12 mai</time>'],
  [
    'the link to a dossier',
    '<a href="/suivi/A26-7K4M-2PQX?cle=AAAA">x</a>',
    '<a href="/suivi/A26-1111-2PQX?cle=B_-b">x</a>',
  ],
  [
    'the link to a dossier, in full',
    '<p>http://127.0.0.1:1/suivi/A26-7K4M-2PQX?cle=A1</p>',
    '<p>http://127.0.0.1:2/suivi/A26-0K4M-2PQX?cle=b_</p>',
  ],
  ['a number of payment', '<dd data-number>A267K4M2PQX</dd>', '<dd data-number>A26AAAABBBB</dd>'],
  [
    'the end of a session',
    '<socle-session expires-at="2026-12-01T07:02:13.960Z">',
    '<socle-session expires-at="2026-12-02T08:12:10.000Z">',
  ],
  ['an answer read again', '<dt>Repas</dt><dd>Sans porc</dd>', '<dt>Repas</dt><dd>Habituel</dd>'],
  ['who is connected', '<p><span>Connecté : </span>Ana</p>', '<p><span>Connecté : </span>Bob</p>'],
  ['spaces inside a tag', '<option value="CE1"  selected >CE1</option>', '<option value="CE1">CE1</option>'],
  ['the size of a file', '<li data-size="193" data-offset="12">a</li>', '<li data-size="7" data-offset="7">a</li>'],
  ['the link to a file', '<a href="/depots/0a1b">plan.pdf</a>', '<a href="/depots/ffff">façade-2.pdf</a>'],
  [
    'the port of a server',
    '<a href="http://127.0.0.1:10008/aide">x</a>',
    '<a href="http://localhost:24000/aide">x</a>',
  ],
  ['comments and spaces of the source', '<p>Un\n  mot</p><!-- a -->', '<p>Un mot</p>'],
];

const different: [what: string, one: string, other: string][] = [
  ['a landmark', '<main><h1>Titre</h1></main>', '<h1>Titre</h1>'],
  ['a label', '<label for="nom">Nom</label>', '<label for="nom">Prénom</label>'],
  ['what a label points at', '<label for="nom-1">Nom</label>', '<label for="nom-2">Nom</label>'],
  ['an id', '<div id="enfants-0"></div>', '<div id="enfants-1"></div>'],
  ['an error', '<p data-error hidden></p>', '<p data-error>Saisissez votre nom.</p>'],
  ['what a field says of itself', '<input aria-invalid="true">', '<input>'],
  ['a button pressed', '<button aria-expanded="true">x</button>', '<button aria-expanded="false">x</button>'],
  ['the name of a button', '<input type="submit" value="Payer">', '<input type="submit" value="Continuer">'],
  ['what is open', '<details open><summary>a</summary></details>', '<details><summary>a</summary></details>'],
  ['an answer that is missing', '<dt>Repas</dt><dd>Sans porc</dd>', '<dt>Repas</dt><dd></dd>'],
  ['a question of the review', '<dt>Repas</dt><dd>a</dd>', '<dt>École</dt><dd>a</dd>'],
  ['somebody connected', '<p><span>Connecté : </span>Ana</p>', '<p></p>'],
  ['one more line', '<ul><li>a.pdf</li></ul>', '<ul><li>a.pdf</li><li>b.pdf</li></ul>'],
  ['the state of a file', '<li data-file="sound">a.pdf</li>', '<li data-file="refused">a.pdf</li>'],
];

describe('two pages are the same page in the same state when they differ by', () => {
  for (const [what, one, other] of same) test(what, () => assert.equal(pageState(one), pageState(other)));
});

describe('two pages are two states when they differ by', () => {
  for (const [what, one, other] of different) test(what, () => assert.notEqual(pageState(one), pageState(other)));
});

test('a value that holds an angle bracket hides nothing of the page', () => {
  const page = (value: string) => `<input value="${value}"><main>a</main>`;
  assert.equal(pageState(page('1 > 0')), pageState(page('')));
  assert.notEqual(pageState(page('1 > 0')), pageState('<input value="">a'));
});
