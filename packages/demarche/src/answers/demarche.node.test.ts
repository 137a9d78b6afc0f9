import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schema} from '@socle/core/schema';
import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {answersFrom, rowsOf, type Entries} from './answers.js';
import {decisionDate} from '../description/decision.js';
import type {Step} from '../description/contract.js';
import {checkDemarche} from '../checks/check-demarche.js';
import {example} from '../testing/example.testing.js';
import {amountOf, unitPrice, type Fee} from '../fees/fee.js';
import {judgeStep} from './judge.js';
import {firstUnfinished} from './progress.js';
import {reviewSections} from './review-sections.js';
import {usedSources} from '../sources/sources.js';
import {typeset} from '../words/typeset.js';

const step = (id: string): Step => example.steps.find(one => one.id === id) ?? assert.fail(id);
const received = {
  kind: 'received',
  value: 730,
  provider: 'CNAF',
  month: 11,
  year: 2026,
  fetchedAt: '2026-11-12T10:00:00Z',
};
const file: StoredFile = {
  id: '1',
  owner: 'd',
  field: 'attestationCaf',
  name: 'a.pdf',
  size: 900,
  type: 'application/pdf',
  sha256: '',
  receivedAt: new Date(),
  state: 'sound',
};
const filing = (answers: Draft['answers'], sources: Draft['sources'] = {}) => ({answers, sources});

const sent: Entries = [
  ['enfants.0.prenom', ' Léo '],
  ['enfants.0.jours', 'lundi'],
  ['enfants.0.jours', 'mardi'],
  ['enfants.0.allergies', 'non'],
  ['enfants.1.prenom', ''],
  ['enfants.1.allergies', 'oui'],
  ['enfants.1.lesquelles', ''],
];

test('keeps answers exactly as they were typed', () => {
  const [first] = rowsOf(answersFrom(sent, step('enfants').items), 'enfants');
  assert.deepEqual(first, {prenom: ' Léo ', jours: ['lundi', 'mardi'], allergies: 'non', lesquelles: ''});
});

test('takes no answer that the description does not ask', () => {
  const answers = answersFrom(
    [
      ['nom', 'Martin'],
      ['amount', '0'],
      ['__proto__', 'x'],
      ['photos', 'oui'],
    ],
    step('vous').items,
  );
  assert.deepEqual(Object.keys(answers).sort(), ['courriel', 'naissance', 'nom', 'ville']);
});

test('a forged index makes no more rows than one too many', () => {
  const answers = answersFrom([['enfants.900.prenom', 'x']], step('enfants').items);
  assert.equal(rowsOf(answers, 'enfants').length, 3);
  assert.equal(
    judgeStep(example, step('enfants'), filing(answers), []).at(-1)?.message,
    'Retirez des lignes\u202F: 2 au maximum.',
  );
});

test('a schema judges between answers, in the order of the questions, and only what is asked', () => {
  const own = step('vous');
  const says =
    (...names: string[]): Schema['~standard']['validate'] =>
    () => ({issues: names.map(name => ({message: `Vérifiez ${name}.`, path: name.split('.')}))});
  const judged = {
    ...own,
    schema: {'~standard': {version: 1 as const, vendor: 'essai', validate: says('naissance', 'nom', 'ailleurs')}},
  };
  const answers = {nom: 'Martin', courriel: 'x', naissance: {jour: '1', mois: '1', annee: '2000'}, ville: 'a'};
  assert.deepEqual(
    judgeStep(example, judged, filing(answers), []).map(({id, message}) => [id, message]),
    [
      ['nom', 'Vérifiez nom.'],
      ['courriel', 'Saisissez votre adresse électronique en entier, par exemple nom@exemple.fr.'],
      ['naissance-jour', 'Vérifiez naissance.'],
    ],
  );
});

test('judges each row, and a revealed question only when it is asked', () => {
  const faults = judgeStep(example, step('enfants'), filing(answersFrom(sent, step('enfants').items)), []);
  assert.deepEqual(
    faults.map(({name}) => name),
    ['enfants.1.prenom', 'enfants.1.jours', 'enfants.1.lesquelles'],
  );
  assert.equal(faults[0]?.id, 'enfants-1-prenom');
});

test('a wrong part of a date is the control to reach', () => {
  const [fault] = judgeStep(
    example,
    step('vous'),
    filing({
      nom: 'a',
      courriel: 'a@b.fr',
      ville: 'a',
      naissance: {jour: '31', mois: '2', annee: '1990'},
    }),
    [],
  );
  assert.equal(fault?.name, 'naissance');
  assert.match(fault?.id ?? '', /^naissance-(jour|mois|annee)$/);
});

test('an option that does not exist is no choice', () => {
  const names = judgeStep(
    example,
    step('vous'),
    filing({nom: 'a', courriel: 'a@b.fr', ville: 'zz', naissance: {jour: '1', mois: '2', annee: '1990'}}),
    [],
  ).map(({name}) => name);
  assert.deepEqual(names, ['ville']);
});

test('a document is asked only when the administration did not give the data', () => {
  const answers = {atteste: 'oui'};
  assert.deepEqual(
    judgeStep(example, step('pieces'), filing(answers), []).map(({name}) => name),
    ['attestationCaf'],
  );
  assert.deepEqual(judgeStep(example, step('pieces'), filing(answers, {quotient: received}), []), []);
  assert.deepEqual(
    judgeStep(example, step('pieces'), filing({...answers, autre: 'oui'}, {quotient: received}), [file]),
    [],
  );
  assert.deepEqual(usedSources(example, filing({autre: 'oui'}, {quotient: received})), []);
});

test('a consent without answer is accepted, an attestation unticked is not', () => {
  assert.deepEqual(
    judgeStep(example, step('pieces'), filing({}), [file]).map(({name}) => name),
    ['atteste'],
  );
});

test('the first unfinished step is the one to go back to', () => {
  const draft = {answers: {}, sources: {}, visited: ['vous']} as unknown as Draft;
  assert.equal(firstUnfinished(example, draft, [])?.id, 'vous');
});

test('the review names every answer, its source and where to change it', () => {
  const answers = {
    nom: 'Dubois',
    courriel: '',
    naissance: {jour: '24', mois: '8', annee: '1962'},
    ville: 'a',
    enfants: [{prenom: 'Léo', jours: ['lundi', 'mardi'], allergies: 'non'}],
  };
  const identity = {familyName: 'Dubois', birthdate: '1962-08-24'} as Draft['identity'];
  const [vous, leo, pieces] = reviewSections(example, {answers, sources: {quotient: received}, identity}, [], true);
  assert.deepEqual(
    vous?.rows.map(({value}) => value),
    ['Dubois', '', '24 août 1962', 'Aubremer'],
  );
  assert.deepEqual(
    vous?.rows.map(({source}) => source),
    ['Fourni par FranceConnect', undefined, 'Fourni par FranceConnect', undefined],
  );
  assert.equal(vous?.rows[0]?.change?.href, '/demarche/vous?retour=verification#nom');
  assert.deepEqual(
    leo?.rows.map(({value}) => value),
    ['Léo', ['Lundi', 'Mardi'], 'Non'],
  );
  assert.match(pieces?.rows[0]?.source ?? '', /la CAF le 12 novembre 2026/);
});

const fee: Fee = {
  object: '',
  each: 'enfants',
  counted: 'jours',
  weeks: 4,
  brackets: [
    {upTo: 400, cents: 100},
    {upTo: 700, cents: 215},
  ],
  otherwise: 560,
  declared: 'quotientDeclare',
};

test('the price follows the quotient, bounds included', () => {
  assert.deepEqual(
    [0, 400, 401, 700, 701, undefined].map(quotient => unitPrice(fee, quotient)),
    [100, 100, 215, 215, 560, 560],
  );
});

test('the amount counts the days of every child', () => {
  const answers = {enfants: [{jours: ['lundi', 'mardi']}, {jours: ['jeudi']}, {jours: []}]};
  assert.equal(amountOf(fee, answers, 500), 3 * 4 * 215);
});

test('two months of silence end on the last day of a shorter month', () => {
  const day = (iso: string) => decisionDate(new Date(iso), {months: 2});
  // The third one is received on the 31st in Paris.
  assert.deepEqual(
    ['2026-11-12T10:00:00Z', '2026-12-31T10:00:00Z', '2026-12-30T23:30:00Z', '2027-12-30T10:00:00Z'].map(day),
    ['2027-01-12', '2027-02-28', '2027-02-28', '2028-02-29'],
  );
});

test('a description with a name twice or a fixed address is refused', () => {
  assert.deepEqual(checkDemarche(example), []);
  const wrong = {
    ...example,
    steps: [...example.steps, {id: 'paiement', title: '', items: step('vous').items}],
    email: 'inconnu',
  };
  assert.equal(checkDemarche(wrong).length, 6);
});

test('a description gets the spaces of French typography, its addresses none', () => {
  const written = {
    title: 'Qui ? « Moi »',
    list: ['a : b', 'de 8 h 30 à 12 h'],
    href: 'https://a.fr/?b=c',
    max: 3,
    none: undefined,
  };
  assert.deepEqual(typeset(written), {
    title: 'Qui\u202F? «\u202FMoi\u202F»',
    list: ['a\u202F: b', 'de 8\u00A0h\u00A030 à 12\u00A0h'],
    href: 'https://a.fr/?b=c',
    max: 3,
    none: undefined,
  });
});
