import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onBoth} from '../database/both.testing.js';
import {DraftConflictError, DraftGoneError, drafts, standingOf, type Answers} from './drafts.js';

const identity = {
  provider: 'franceconnect',
  sub: 's',
  issuer: 'i',
  givenName: 'Angela',
  familyName: 'DUBOIS',
  connectedAt: '2026-11-12T10:00:00Z',
} as const;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

onBoth('drafts', database => {
  const store = () => drafts(database(), {lifetimeDays: 30});

  test('a draft keeps what was typed, exactly', async () => {
    const answers: Answers = {
      nom: '  d’Été ',
      enfants: [{prenom: 'Léo', jours: ['lundi', 'jeudi']}, {prenom: ''}],
      vide: '',
      note: 'a\r\nb',
    };
    const created = await store().create('restauration', {
      answers,
      identity,
      sources: {quotient: {kind: 'received', value: 730}},
      visited: ['identite'],
    });
    assert.match(created.number, /^A\d\d-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(created.version, 1);
    const read = await store().read(created.id);
    assert.deepEqual(read, created);
    assert.deepEqual(read?.answers, answers);
    assert.deepEqual(read?.identity, identity);
    assert.ok(read.expiresAt > inDays(29) && read.expiresAt < inDays(31));
  });

  test('saving gives the next version and a longer life', async () => {
    const draft = await store().create('restauration');
    const saved = await store().save({...draft, answers: {nom: 'Dubois'}, visited: ['identite']});
    assert.equal(saved.version, 2);
    assert.ok(saved.expiresAt >= draft.expiresAt);
    assert.deepEqual((await store().read(draft.id))?.answers, {nom: 'Dubois'});
    assert.equal('identity' in saved, false);
  });

  test('of two tabs that save at the same time, one is told', async () => {
    const draft = await store().create('restauration');
    const results = await Promise.allSettled([
      store().save({...draft, answers: {a: '1'}}),
      store().save({...draft, answers: {a: '2'}}),
    ]);
    const refused = results.filter(result => result.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.ok(refused[0].reason instanceof DraftConflictError);
    assert.equal((await store().read(draft.id))?.version, 2);
  });

  test('a saving says which part it changed and which page sent it; another one does not undo that', async () => {
    const draft = await store().create('restauration');
    assert.deepEqual(draft.saves, {});
    const first = await store().save(draft, {part: 'identite', page: 'p1', rank: 3});
    const second = await store().save(first, {part: 'enfants'});
    const {identite, enfants} = second.saves;
    assert.deepEqual([identite?.version, identite?.page, identite?.rank], [2, 'p1', 3]);
    assert.deepEqual([enfants?.version, enfants?.page], [3, undefined]);
    assert.deepEqual((await store().read(draft.id))?.saves, second.saves);
    assert.equal(standingOf(second, 'identite', {version: 2}), 'follows');
    assert.equal((await store().save(second)).saves['']?.version, 4);
  });

  test('a draft is found by its number, however it is typed', async () => {
    const {id, number} = await store().create('restauration');
    for (const typed of [number, ` ${number.toLowerCase()} `, number.replaceAll('-', ''), number.replaceAll('-', ' ')])
      assert.equal((await store().byNumber(typed))?.id, id, typed);
    assert.equal(await store().byNumber('A26'), undefined);
  });

  test('an expired draft cannot be saved, though it is not purged yet', async () => {
    const old = await drafts(database(), {lifetimeDays: -1}).create('restauration');
    await assert.rejects(store().save(old), DraftGoneError);
  });

  test('a removed draft is gone', async () => {
    const draft = await store().create('restauration');
    assert.equal(await store().remove(draft.id), true);
    assert.equal(await store().remove(draft.id), false);
    assert.equal(await store().read(draft.id), undefined);
    await assert.rejects(store().save(draft), DraftGoneError);
  });

  test('an expired draft is not read, then purged; the others stay', async () => {
    const old = await drafts(database(), {lifetimeDays: -1}).create('restauration');
    const young = await store().create('restauration');
    assert.equal(await store().read(old.id), undefined);
    const expired = await database().query('select id from drafts where expires_at <= $1', [new Date()]);
    assert.equal(await store().purge(new Date()), expired.length);
    assert.ok(await store().read(young.id));
    assert.deepEqual(await database().query('select id from drafts where id = $1', [old.id]), []);
  });
});
