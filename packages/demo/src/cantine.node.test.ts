import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkDemarche} from '@socle/demarche/description';
import {easyDemarche, easyTerritory} from '@socle/demarche/description/easy-version';
import {easy as easyWords} from '@socle/demarche/words/easy';
import {cantine} from './cantine.js';
import {territory} from './territory.js';

const easy = easyDemarche(cantine);

/** Every text and its path; names, addresses and other codes hold no space, nor begin with a capital. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return /\s|^\p{Lu}/u.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test('the démarche of Aubremer and its easy texts are whole', () => {
  assert.deepEqual(checkDemarche(cantine), []);
  assert.deepEqual(easyTerritory(territory)?.faults, []);
});

test('what the easy version leaves in its usual words is easy already, or a proper name', () => {
  const usual = new Set(texts({...cantine, easyRead: undefined}).map(([, text]) => text));
  const left = texts(easy?.described).filter(([path, text]) => usual.has(text) && !/\.(value|subject)$/.test(path));
  assert.deepEqual(
    [...new Set(left.map(([, text]) => text))].filter(text => !/^École |^C[EMP]/.test(text)),
    [
      'votre prénom et votre nom',
      'votre date de naissance',
      'Pour mon enfant',
      'Pour un enfant dont je suis responsable',
      'Pour une famille que j’aide',
      'Enfant',
      'Ajouter un autre enfant',
      'Prénom de l’enfant',
      'Nom de l’enfant',
      'Lundi',
      'Mardi',
      'Jeudi',
      'Vendredi',
      'Oui',
      'Non',
      'Votre quotient familial',
      'Quotient familial',
      'la Ville d’Aubremer',
      'Le paiement',
    ],
  );
});

/** Sentences that a reader meets: a paragraph holds several. */
const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
const words = (sentence: string) => sentence.split(/\s+/).filter(word => /[\p{L}\d]/u.test(word)).length;

/** The rules of « facile à lire » that a program can judge; the others wait for the readers concerned. */
const rules: [title: string, breaks: (text: string) => boolean][] = [
  ['a sentence has at most 20 words', text => sentences(text).some(sentence => words(sentence) > 20)],
  ['no abbreviation', text => /(?<!\p{L})(?:etc|ex|n°|cf|tél|Mme)(?!\p{L})/iu.test(text)],
  ['numbers are in digits', text => /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt)\b/i.test(text)],
  ['no semicolon, no bracket that adds an idea', text => /;|\((?!article)/.test(text)],
];
const written = [...texts(easy?.described), ...texts(easyTerritory(territory)?.described), ...texts(spoken(easyWords))];

/** The easy words of the pages, their functions called with something short: a list of one is written as its text. */
function spoken(value: unknown): unknown {
  if (typeof value === 'function') return (value as (...given: string[][]) => unknown)(['X'], ['X']);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([, inner]) => spoken(inner));
}

test('every text of the usual version has its place among those that are judged, and every group of words has some', () => {
  const places = (value: unknown) => [...new Set(texts(value).map(([path]) => path.replace(/\.\d+$/, '')))]; // Of lists, once.
  for (const [usual, version] of [
    [{...cantine, easyRead: undefined}, easy],
    [{...territory, easyRead: undefined}, easyTerritory(territory)],
  ]) {
    const judged = places((version as {described: unknown}).described);
    assert.deepEqual(
      places(usual).filter(path => !judged.includes(path)),
      [],
    );
  }
  assert.deepEqual(
    Object.entries(easyWords).filter(([, group]) => texts(spoken([group])).length === 0),
    [],
  );
});

for (const [title, breaks] of rules) {
  test(`easy texts: ${title}`, () => {
    assert.deepEqual(
      written.filter(([, text]) => breaks(text)).map(([path, text]) => `${path}: ${text}`),
      [],
    );
  });
}
