import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {Database} from '../database/database.js';
import {onBoth} from '../database/both.testing.js';
import {dossiers} from '../dossiers/dossiers.js';
import {drafts} from '../drafts/drafts.js';
import {payments, type Debt, type PaymentOrder} from './payment.js';
import {FakeProvider} from './provider.testing.js';

const MINUTE = 60_000;

async function newDebt(db: Database): Promise<Debt> {
  const draft = await drafts(db, {lifetimeDays: 30}).create('restauration');
  const {id, number} = await dossiers(db).submit(draft, {receipt: {}, amount: 4250, consents: []});
  return {
    dossierId: id,
    number,
    amount: 4250,
    object: 'Cantine',
    email: 'a@b.fr',
    returnUrl: 'http://127.0.0.1/r',
    notifyUrl: 'http://127.0.0.1/n',
  };
}

const notification = (operationId: string) =>
  new Request('http://127.0.0.1/n', {method: 'POST', body: new URLSearchParams({idop: operationId})});

onBoth('payments', database => {
  let fake: FakeProvider;
  beforeEach(() => {
    fake = new FakeProvider();
  });
  const store = () => payments(database(), fake.provider);
  const urlOf = (outcome: Awaited<ReturnType<ReturnType<typeof store>['start']>>) =>
    outcome.kind === 'redirect' ? outcome.url : assert.fail(outcome.kind);
  const operation = (url: string) => new URL(url).searchParams.get('idop')!;
  /** Starts a payment and makes it so many minutes old. */
  async function begin(debt: Debt, minutes = 0): Promise<string> {
    const id = operation(urlOf(await store().start(debt)));
    await database().query('update payments set created_at = $2 where operation_id = $1', [
      id,
      new Date(Date.now() - minutes * MINUTE),
    ]);
    return id;
  }

  test('a payment begins, is paid, and stays paid', async () => {
    const debt = await newDebt(database());
    const id = await begin(debt);
    const [{reference, year, amount}] = fake.orders as [PaymentOrder];
    assert.match(reference, /^A\d\d[A-Z0-9]{8}01$/);
    assert.deepEqual(
      [year, amount],
      [Number(new Date().toLocaleDateString('en', {year: 'numeric', timeZone: 'Europe/Paris'})), 4250],
    );
    assert.equal((await store().latest(debt.dossierId))?.state, 'created');
    fake.say(id, 'paid');
    const paid = await store().refresh(id);
    assert.deepEqual(
      [paid?.state, paid?.authorisation, paid?.means, paid?.paidAt, paid?.reference],
      ['paid', '42', 'card', new Date('2026-11-12T13:05:00Z'), reference],
    );
    fake.say(id, 'refused');
    assert.equal((await store().refresh(id))?.state, 'paid');
    assert.deepEqual(await store().latest(debt.dossierId), paid);
    assert.deepEqual(await store().start(debt), {kind: 'already', payment: paid});
    assert.equal(fake.orders.length, 1);
  });

  test('a notification only makes us ask, once or many times', async () => {
    const debt = await newDebt(database());
    const id = await begin(debt);
    assert.equal((await store().notify(notification(id))).status, 200);
    assert.equal((await store().latest(debt.dossierId))?.state, 'pending');
    fake.say(id, 'paid');
    const answers = await Promise.all([
      store().notify(notification(id)),
      store().notify(notification(id)),
      store().notify(notification('op-of-nobody')),
    ]);
    assert.deepEqual(
      answers.map(({status}) => status),
      [200, 200, 200],
    );
    assert.equal(await answers[0].text(), '');
    assert.equal((await store().notify(new Request('http://127.0.0.1/n', {method: 'POST', body: 'x'}))).status, 400);
    const first = await store().latest(debt.dossierId);
    await store().notify(notification(id));
    assert.deepEqual(await store().latest(debt.dossierId), first);
    assert.equal(first?.state, 'paid');
  });

  test('two tabs are sent to one operation', async () => {
    const debt = await newDebt(database());
    const urls = (await Promise.all([store().start(debt), store().start(debt), store().start(debt)])).map(urlOf);
    assert.equal(new Set(urls).size, 1);
    assert.equal(fake.orders.length, 1);
    assert.equal(urlOf(await store().start(debt)), urls[0]);
  });

  test('an abandoned payment is taken up again within 15 minutes, then begun anew', async () => {
    const debt = await newDebt(database());
    const id = await begin(debt, 14);
    fake.say(id, 'abandoned');
    assert.equal((await store().refresh(id))?.state, 'abandoned');
    assert.equal(operation(urlOf(await store().start(debt))), id);
    await database().query('update payments set created_at = $2 where operation_id = $1', [
      id,
      new Date(Date.now() - 16 * MINUTE),
    ]);
    const next = operation(urlOf(await store().start(debt)));
    assert.notEqual(next, id);
    assert.match(fake.orders[1].reference, /02$/);
    assert.equal((await store().refresh(id))?.state, 'cancelled');
    assert.equal((await store().latest(debt.dossierId))?.operationId, next);
  });

  test('a refused payment can be tried again under a new reference', async () => {
    const debt = await newDebt(database());
    fake.say(await begin(debt), 'refused');
    const next = await begin(debt);
    fake.say(next, 'paid');
    await store().refresh(next);
    assert.equal((await store().latest(debt.dossierId))?.operationId, next);
    assert.equal(new Set(fake.orders.map(({reference}) => reference)).size, 2);
  });

  test('a payment perhaps going on elsewhere is not begun twice', async () => {
    const debt = await newDebt(database());
    await begin(debt, 17);
    const outcome = await store().start(debt);
    assert.ok(outcome.kind === 'already' && outcome.payment.state === 'pending');
  });

  test('one paid without our knowing is found before another begins', async () => {
    const debt = await newDebt(database());
    const id = await begin(debt, 60);
    fake.answers.set(id, {state: 'expired'});
    assert.equal((await store().refresh(id))?.state, 'expired');
    fake.say(id, 'paid');
    const outcome = await store().start(debt);
    assert.ok(outcome.kind === 'already' && outcome.payment.state === 'paid');
  });

  test('another amount or reference is never « paid », and stops further attempts', async t => {
    const log = t.mock.method(console, 'error', () => {});
    for (const wrong of [{amount: 4350}, {reference: 'other'}, {amount: undefined}]) {
      const debt = await newDebt(database());
      const id = await begin(debt);
      fake.say(id, 'paid', wrong);
      assert.equal((await store().refresh(id))?.state, 'unknown');
      assert.equal((await store().start(debt)).kind, 'already');
      assert.equal((await store().latest(debt.dossierId))?.state, 'unknown');
    }
    assert.equal(log.mock.callCount(), 6, 'each visit says it: the refresh, then the start');
  });

  test('a provider that is down: unavailable, unknown, and nothing kept is changed', async t => {
    t.mock.method(console, 'error', () => {});
    const debt = await newDebt(database());
    fake.down = true;
    assert.deepEqual(await store().start(debt), {kind: 'unavailable'});
    fake.down = false;
    const id = await begin(debt);
    assert.match(fake.orders[0].reference, /02$/, 'a reference is used once');
    fake.down = true;
    assert.equal((await store().refresh(id))?.state, 'unknown');
    assert.equal((await store().latest(debt.dossierId))?.state, 'created');
    assert.deepEqual(await store().start(debt), {kind: 'unavailable'});
  });

  test('an order whose process was killed while placing it does not block for ever', async () => {
    const debt = await newDebt(database());
    const old = new Date(Date.now() - 2 * MINUTE);
    await database().query(
      `insert into payments (id, dossier_id, reference, amount, state, created_at, updated_at) values ($1, $2, $3, 4250, 'created', $4, $4)`,
      [debt.dossierId, debt.dossierId, `dead${debt.number}`, old],
    );
    assert.equal(await store().latest(debt.dossierId), undefined);
    assert.equal((await store().start(debt)).kind, 'redirect');
  });

  test('the database itself holds one open operation for each dossier', async () => {
    const debt = await newDebt(database());
    await begin(debt);
    const insert = database().query(
      `insert into payments (id, dossier_id, reference, amount, state, created_at, updated_at) values ('x', $1, 'x', 1, 'pending', $2, $2)`,
      [debt.dossierId, new Date()],
    );
    await assert.rejects(insert);
  });

  test('reconciling finds what no notification told', async () => {
    await database().query('delete from payments');
    const debts = await Promise.all([newDebt(database()), newDebt(database()), newDebt(database())]);
    const ids = [await begin(debts[0], 5), await begin(debts[1], 30), await begin(debts[2], 5)];
    fake.say(ids[0], 'paid');
    fake.answers.set(ids[1], {state: 'expired'});
    fake.say(ids[2], 'settling', {means: 'debit'});
    assert.equal(await store().reconcile(new Date()), 3);
    assert.deepEqual(await Promise.all(debts.map(async ({dossierId}) => (await store().latest(dossierId))?.state)), [
      'paid',
      'expired',
      'settling',
    ]);
    fake.asked = 0;
    assert.equal(await store().reconcile(new Date()), 0);
    assert.equal(fake.asked, 0, 'what was just asked is left alone');
    fake.say(ids[1], 'paid');
    assert.equal(await store().reconcile(new Date(Date.now() + 40 * MINUTE)), 1, 'money that comes late is found');
    fake.answers.set(ids[2], {state: 'refused'});
    assert.equal(
      await store().reconcile(new Date(Date.now() + 7 * 60 * MINUTE)),
      1,
      'a debit the bank refused is found',
    );
  });
});
