import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Demarche, Territory} from './contract.js';
import {checkDemarche} from '../checks/check-demarche.js';
import type {EasyTexts} from './easy-texts.js';
import {easyDemarche, easyTerritory} from './easy-version.js';
import {easyExample, example} from '../testing/example.testing.js';
import {judgeStep} from '../answers/judge.js';

const both: Demarche = {...example, easyRead: easyExample};
const easy = easyDemarche(both)?.described ?? assert.fail('no easy version');

/** Every value that is no object, by its path. Lists of sentences count as one value: their lengths are free. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (Array.isArray(value) && value.every(one => typeof one === 'string')) return [[path, value.join(' ')]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

test('an easy version without a fault changes every text, and nothing that is no text', () => {
  assert.deepEqual(checkDemarche(both), []);
  const usual = new Map(leaves(example));
  const changed = leaves(easy).filter(([path, leaf]) => usual.get(path) !== leaf);
  assert.deepEqual([...new Set(changed.map(([, leaf]) => leaf))], ['Facile.', 'Facile. Facile.']);
  // Texts begin with a capital or hold a space; names, addresses, dates and rules do not.
  const left = leaves(easy).filter(
    ([, leaf]) => typeof leaf === 'string' && /^\p{Lu}|\s/u.test(leaf) && !leaf.startsWith('Facile.'),
  );
  assert.deepEqual(
    left.map(([, leaf]) => leaf),
    ['Aubremer', 'Oui', 'Non'],
  );
  // What is added is a hint, never a rule.
  const added = leaves(easy).filter(([path]) => !usual.has(path));
  assert.deepEqual(
    added.map(([path]) => path.split('.').at(-1)),
    ['hint', 'hint'],
  );
});

test('both versions judge the same answers alike', () => {
  const filing = {answers: {nom: '', enfants: [{allergies: 'oui', jours: ['dimanche']}]}, sources: {}};
  const refused = (demarche: Demarche) =>
    demarche.steps.flatMap(step => judgeStep(demarche, step, filing, []).map(({name}) => name));
  assert.deepEqual(refused(example), [
    ...['nom', 'courriel', 'naissance', 'ville'],
    ...['enfants.0.prenom', 'enfants.0.jours', 'enfants.0.lesquelles'],
    ...['attestationCaf', 'atteste'],
  ]);
  assert.deepEqual(refused(easy), refused(example));
});

test('a démarche without easy texts has no easy version', () => {
  assert.equal(easyDemarche(example), undefined);
});

const {vous} = easyExample.steps;
const wrong: [title: string, texts: Partial<EasyTexts>, fault: string][] = [
  ['a text forgotten', {title: undefined}, 'title is missing.'],
  ['an empty text', {review: {title: ' ', submit: 'Envoyer'}}, 'review.title is empty.'],
  ['an empty sentence in a list', {next: ['Nous lisons.', '']}, 'next is empty.'],
  ['a sentence in place of a list', {next: 'Nous lisons.' as never}, 'next is not of the kind of the usual one.'],
  [
    'a step that does not exist',
    {steps: {...easyExample.steps, voous: vous ?? assert.fail()}},
    'steps.voous does not exist.',
  ],
  [
    'a payment of a démarche without payment',
    {payment: {title: '', object: '', creditor: '', otherWays: []}},
    'payment does not exist.',
  ],
  [
    'a rule',
    {
      steps: {
        ...easyExample.steps,
        vous: {title: 'Vous', items: {...vous?.items, nom: {label: 'a', subject: 'a', optional: true} as never}},
      },
    },
    'steps.vous.items.nom.optional is no text of the usual version.',
  ],
  [
    'a question forgotten',
    {steps: {...easyExample.steps, vous: {title: 'Vous', items: {...vous?.items, nom: undefined as never}}}},
    'steps.vous.items.nom is missing.',
  ],
  [
    'an option that does not exist',
    {
      steps: {
        ...easyExample.steps,
        vous: {
          title: 'Vous',
          items: {...vous?.items, ville: {label: 'a', subject: 'a', options: {a: {label: 'a'}, b: {label: 'b'}}}},
        },
      },
    },
    'steps.vous.items.ville.options.b does not exist.',
  ],
];

for (const [title, texts, fault] of wrong) {
  test(`is refused at start: ${title}`, () => {
    const demarche = {...both, easyRead: {...easyExample, ...texts}};
    assert.deepEqual(checkDemarche(demarche), [`In the easy texts, ${fault}`]);
  });
}

test('a territory is reworded by the same rules', () => {
  const territory = {
    name: 'Ville',
    service: {name: 'Service', hours: 'De 8 h à 9 h'},
    accessibility: {state: 'non conforme', findings: ['Non audité']},
    legal: ['Éditeur'],
    easyRead: {service: {hours: 'Le matin'}, accessibility: {findings: ['a', 'b']}, legal: null},
  } as unknown as Territory;
  const told = easyTerritory(territory);
  assert.deepEqual(told?.faults, []);
  assert.equal(told?.described.service.hours, 'Le matin');
  assert.equal(told?.described.service.name, 'Service');
  assert.deepEqual(told?.described.legal, ['Éditeur']);
});
