import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answers, Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {applying, leftAside} from './applicable.js';
import {holds, namesIn, type Condition} from '../description/conditions.js';
import type {Demarche, Step} from '../description/contract.js';
import {checkDemarche} from '../checks/check-demarche.js';
import {example} from '../testing/example.testing.js';
import {firstUnfinished, numberedPages, reached, resumePath, stateOf, unmetNeeds} from './progress.js';
import {pathAfter} from '../routes/ways.js';

const question = (name: string, value?: string): Step['items'][number] => ({
  kind: 'field',
  name,
  label: name,
  subject: name,
  ...(value === undefined ? {} : {pattern: value}),
});
const demarche: Demarche = {
  ...example,
  steps: [
    {id: 'vous', title: 'Vous', items: [question('courriel'), question('cantine')]},
    {id: 'repas', title: 'Repas', items: [question('jours'), question('regime')], when: {answer: 'cantine', is: 'oui'}},
    {id: 'pai', title: 'PAI', items: [question('medecin')], when: {answer: 'regime', is: 'pai'}},
    {id: 'fin', title: 'Fin', items: [question('note')]},
  ],
};
const tasks: Demarche = {
  ...demarche,
  mode: 'tasks',
  steps: demarche.steps.map(step => (step.id === 'fin' ? {...step, needs: ['vous', 'repas']} : step)),
};
const draft = (answers: Answers, visited: string[] = []): Draft =>
  ({answers, sources: {}, visited, id: 'd', version: 1}) as unknown as Draft;
const step = (id: string) => demarche.steps.find(one => one.id === id) ?? assert.fail(id);
const stepsFor = (answers: Answers) => applying(demarche, {answers, sources: {}}).demarche.steps.map(({id}) => id);
const all = {courriel: 'a', cantine: 'oui', jours: 'lundi', regime: 'pai', medecin: 'b', note: 'c'};

test('conditions are joined by « and » and « or »', () => {
  const circumstances = {answers: {a: 'oui', b: ['x', 'y']}, used: ['quotient']};
  const conditions: Condition[] = [
    {
      and: [
        {answer: 'a', is: 'oui'},
        {answer: 'b', is: 'y'},
      ],
    },
    {
      and: [
        {answer: 'a', is: 'oui'},
        {answer: 'b', is: 'z'},
      ],
    },
    {
      or: [
        {answer: 'a', is: 'non'},
        {source: 'quotient', used: true},
      ],
    },
    {or: [{answer: 'a', is: 'non'}, {not: {answer: 'b', is: 'x'}}]},
    {and: []},
  ];
  assert.deepEqual(
    conditions.map(one => holds(one, circumstances)),
    [true, false, true, false, true],
  );
  assert.deepEqual(namesIn({not: {and: [{answer: 'a', is: ''}, {or: [{source: 's', used: true}]}]}}), {
    answers: ['a'],
    sources: ['s'],
  });
});

test('a step is left out when its condition does not hold, and so are those that depend on it', () => {
  assert.deepEqual(stepsFor({}), ['vous', 'fin']);
  assert.deepEqual(stepsFor({cantine: 'oui'}), ['vous', 'repas', 'fin']);
  assert.deepEqual(stepsFor(all), ['vous', 'repas', 'pai', 'fin']);
  // The answer « pai » is still in the draft: it was given in a step that does not apply.
  assert.deepEqual(stepsFor({...all, cantine: 'non'}), ['vous', 'fin']);
});

test('what was answered in a step that does not apply is kept in the draft, and counts for nothing', () => {
  const kept = draft({...all, cantine: 'non'});
  assert.deepEqual(applying(demarche, kept).filing.answers, {courriel: 'a', cantine: 'non', note: 'c'});
  assert.equal(kept.answers['jours'], 'lundi');
  assert.deepEqual(
    leftAside(demarche, kept, []).map(({id}) => id),
    ['repas', 'pai'],
  );
  assert.deepEqual(leftAside(demarche, draft({cantine: 'non'}), []), []);
});

test('a file sent in a step that does not apply is told too', () => {
  const documents = {...step('pai'), items: example.steps[2]?.items ?? []};
  const described = {...demarche, steps: demarche.steps.map(one => (one.id === 'pai' ? documents : one))};
  const file = {field: 'attestationCaf'} as StoredFile;
  assert.deepEqual(
    leftAside(described, draft({cantine: 'non'}), [file]).map(({id}) => id),
    ['pai'],
  );
});

test('pages are numbered without it, and it is never unfinished', () => {
  const {demarche: counted} = applying(demarche, draft({cantine: 'non'}));
  assert.deepEqual(
    numberedPages(counted).map(({id}) => id),
    ['vous', 'fin', 'verification'],
  );
  const filled = draft({courriel: 'a', cantine: 'non', note: 'c'}, ['vous', 'fin']);
  assert.equal(firstUnfinished(demarche, filled, []), undefined);
});

test('« Continuer » leads to the next step that applies', () => {
  const after = (answers: Answers, id: string) => pathAfter(demarche, step(id), draft(answers), [], false);
  assert.equal(after({cantine: 'non'}, 'vous'), '/demarche/fin');
  assert.equal(after({cantine: 'oui'}, 'vous'), '/demarche/repas');
  assert.equal(after({cantine: 'oui'}, 'repas'), '/demarche/fin');
  assert.equal(after({}, 'fin'), '/demarche/verification');
});

test('from the review, a step that an answer made apply comes first, and then leads to the review', () => {
  const visited = ['vous', 'fin'];
  const back = (answers: Answers, more: string[] = []) =>
    pathAfter(demarche, step('vous'), draft(answers, [...visited, ...more]), [], true);
  assert.equal(back({courriel: 'a', cantine: 'oui', note: 'c'}), '/demarche/repas?retour=verification');
  assert.equal(
    back({courriel: 'a', cantine: 'oui', note: 'c', jours: 'lundi', regime: 'non'}, ['repas']),
    '/demarche/verification',
  );
});

test('a step is to do, begun, to complete, to correct or done', () => {
  const described = {...demarche, steps: [{...step('vous'), items: [question('courriel'), question('code', '\\d+')]}]};
  const only = described.steps[0] ?? assert.fail();
  const states = (
    [
      [{}, []],
      [{courriel: 'a'}, []],
      [{courriel: 'a'}, ['vous']],
      [{courriel: 'a', code: 'x'}, ['vous']],
      [{courriel: 'a', code: '12'}, ['vous']],
    ] as [Answers, string[]][]
  ).map(([answers, visited]) => stateOf(described, only, draft(answers, visited), []));
  assert.deepEqual(states, ['todo', 'started', 'incomplete', 'error', 'done']);
});

test('the list of the steps leads to those that were seen, and to the next one', () => {
  const known = reached(demarche, draft({courriel: 'a', cantine: 'oui', jours: 'lundi'}, ['vous', 'repas']), []);
  assert.deepEqual(Object.fromEntries(known), {
    vous: {state: 'done', href: '/demarche/vous'},
    repas: {state: 'incomplete', href: '/demarche/repas'},
    fin: {state: 'todo'},
    verification: {state: 'todo'},
    paiement: {state: 'todo'},
  });
});

test('a list of tasks is where a request is taken up again, and where each task comes back', () => {
  assert.equal(resumePath(tasks, draft({}), []), '/demarche/taches');
  assert.equal(resumePath(demarche, draft({}), []), '/demarche/vous');
  assert.equal(pathAfter(tasks, step('vous'), draft({}), [], false), '/demarche/taches');
});

test('a task waits for those that it needs, when they apply', () => {
  const end = tasks.steps.at(-1) ?? assert.fail();
  const needed = (answers: Answers, visited: string[]) =>
    unmetNeeds(tasks, end, draft(answers, visited), []).map(({id}) => id);
  assert.deepEqual(needed({cantine: 'oui'}, []), ['vous', 'repas']);
  assert.deepEqual(needed({courriel: 'a', cantine: 'non'}, ['vous']), []);
  assert.deepEqual(unmetNeeds(demarche, end, draft({}), []), []);
});

const faultsWith = (changes: Partial<Demarche>) => checkDemarche({...demarche, ...changes});
const stepsWith = (id: string, changes: Partial<Step>, of = demarche) =>
  of.steps.map(one => (one.id === id ? {...one, ...changes} : one));

test('the conditions and the needs of a sound description are accepted', () => {
  assert.deepEqual(checkDemarche(demarche), []);
  assert.deepEqual(checkDemarche(tasks), []);
});

const wrong: [title: string, changes: Partial<Demarche>, fault: string][] = [
  [
    'a condition on an answer that no step before asks',
    {steps: stepsWith('repas', {when: {answer: 'note', is: 'x'}})},
    'The condition of the step "repas": the answer "note" is asked in no step before it.',
  ],
  [
    'a condition on a source that does not exist',
    {steps: stepsWith('fin', {when: {source: 'quotient', used: true}})},
    'The condition of the step "fin": the source "quotient" is asked in no step before it.',
  ],
  [
    'a question whose condition names nothing',
    {
      steps: stepsWith('fin', {
        items: [{...question('note'), when: {answer: 'rien', is: 'x'}} as Step['items'][number]],
      }),
    },
    'The condition of "note": the answer "rien" is asked nowhere.',
  ],
  [
    'an e-mail address that may not be asked',
    {email: 'jours'},
    'The e-mail answer "jours" is asked in a step that may not apply.',
  ],
  [
    'a step at the address of the list of tasks',
    {steps: [...demarche.steps, {id: 'taches', title: '', items: []}]},
    'The step "taches" has the address of a fixed page.',
  ],
  ['needs that nobody reads', {steps: tasks.steps}, 'Steps have "needs", which are read in the mode "tasks" only.'],
  [
    'a need that does not exist',
    {...tasks, steps: stepsWith('fin', {needs: ['rien']}, tasks)},
    'The step "fin" needs "rien", which does not exist.',
  ],
];
for (const [title, changes, fault] of wrong) {
  test(`is refused at start: ${title}`, () => {
    assert.deepEqual(faultsWith(changes), [fault]);
  });
}

test('is refused at start: needs that go round', () => {
  const steps = stepsWith('vous', {needs: ['fin']}, tasks);
  assert.deepEqual(faultsWith({...tasks, steps}), [
    'The step "vous" needs itself, by way of others or not.',
    'The step "fin" needs itself, by way of others or not.',
  ]);
});
