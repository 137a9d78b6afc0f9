import assert from 'node:assert/strict';
import {test} from 'node:test';
import {consents} from '../consents/consents.js';
import {onBoth} from '../database/both.testing.js';
import {DraftConflictError, DraftGoneError, drafts} from '../drafts/drafts.js';
import {dossiers} from './dossiers.js';

const submission = {
  receipt: {service: 'Régie'},
  amount: 4250,
  consents: [{purpose: 'photo', version: '1', choice: 'oui', means: 'formulaire'}] as const,
};
const consentsOf = () => ({...submission, consents: [...submission.consents]});

onBoth('dossiers', database => {
  const newDraft = () =>
    drafts(database(), {lifetimeDays: 30}).create('restauration', {answers: {nom: 'Dubois'}, sources: {q: 1}});

  test('a draft becomes a dossier of the same id and number, with its consents', async () => {
    const draft = await newDraft();
    const dossier = await dossiers(database()).submit(draft, consentsOf());
    const {submittedAt, ...rest} = dossier;
    assert.deepEqual(rest, {
      id: draft.id,
      number: draft.number,
      demarche: 'restauration',
      answers: {nom: 'Dubois'},
      sources: {q: 1},
      receipt: {service: 'Régie'},
      amount: 4250,
    });
    assert.ok(Math.abs(submittedAt.getTime() - Date.now()) < 60_000);
    assert.deepEqual(await dossiers(database()).read(draft.id), dossier);
    assert.equal(await drafts(database(), {lifetimeDays: 30}).read(draft.id), undefined);
    assert.deepEqual(
      (await consents(database()).list(draft.id)).map(({purpose, choice}) => [purpose, choice]),
      [['photo', 'oui']],
    );
  });

  test('what is received of the answers may be less than what the draft keeps', async () => {
    const draft = await newDraft();
    const {answers} = await dossiers(database()).submit(draft, {...consentsOf(), answers: {}});
    assert.deepEqual(answers, {});
  });

  test('a double click, together or later, gives one dossier and one consent', async () => {
    const draft = await newDraft();
    const store = dossiers(database());
    const answers = await Promise.all([
      store.submit(draft, consentsOf()),
      store.submit(draft, consentsOf()),
      store.submit(draft, {...consentsOf(), amount: 1}),
    ]);
    answers.push(await store.submit(draft, {...consentsOf(), amount: 9}));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal((await consents(database()).list(draft.id)).length, 1);
  });

  test('a draft changed in another tab since the review is not received', async () => {
    const draft = await newDraft();
    await drafts(database(), {lifetimeDays: 30}).save({...draft, answers: {nom: 'Autre'}});
    await assert.rejects(dossiers(database()).submit(draft, consentsOf()), DraftConflictError);
    assert.equal(await dossiers(database()).read(draft.id), undefined);
  });

  test('an unknown draft is told', async () => {
    const draft = await newDraft();
    await drafts(database(), {lifetimeDays: 30}).remove(draft.id);
    await assert.rejects(dossiers(database()).submit(draft, consentsOf()), DraftGoneError);
  });

  test('a failure in the middle leaves the draft as it was', async () => {
    const draft = await newDraft();
    const wrong = {
      ...consentsOf(),
      consents: [{purpose: 'photo', version: '1', choice: 'peut-être' as 'oui', means: 'formulaire'}],
    };
    await assert.rejects(dossiers(database()).submit(draft, wrong));
    assert.ok(await drafts(database(), {lifetimeDays: 30}).read(draft.id));
    assert.equal(await dossiers(database()).read(draft.id), undefined);
  });

  test('a dossier is found by its number, however it is typed', async () => {
    const {id, number} = await dossiers(database()).submit(await newDraft(), consentsOf());
    for (const typed of [
      number,
      number.toLowerCase(),
      number.replaceAll('-', ''),
      ` ${number.replaceAll('-', ' ')} `,
    ]) {
      assert.equal((await dossiers(database()).byNumber(typed))?.id, id);
    }
    assert.equal(await dossiers(database()).byNumber('A26'), undefined);
  });

  test('a consent is withdrawn, and the proof of both stays', async () => {
    const {id} = await dossiers(database()).submit(await newDraft(), consentsOf());
    const store = consents(database());
    assert.equal(await store.withdraw(id, 'photo'), true);
    assert.equal(await store.withdraw(id, 'photo'), false);
    assert.equal(await store.withdraw(id, 'autre'), false);
    await store.record(id, {purpose: 'photo', version: '2', choice: 'non', means: 'agent'});
    const list = await store.list(id);
    assert.deepEqual(
      list.map(({choice, version, means}) => [choice, version, means]),
      [
        ['oui', '1', 'formulaire'],
        ['non', '2', 'agent'],
      ],
    );
    assert.ok(list[0].withdrawnAt instanceof Date);
    assert.equal(list[1].withdrawnAt, undefined);
  });
});
