import assert from 'node:assert/strict';
import {after, afterEach, before, test} from 'node:test';
import {freePort} from '../database/postgres.testing.js';
import {parisTime, parisYear} from './paris-time.js';
import {stateOf} from './payfip-answer.js';
import {plainObject} from './payfip-order.js';
import {Refused, startPayfip} from './payfip.testing.js';
import {payfip, PaymentOrderError, PaymentUnavailableError, type PaymentOrder} from './payment.js';

const MINUTE = 60_000;
const order: PaymentOrder = {
  amount: 4250,
  object: 'Restauration scolaire – décembre',
  reference: 'A267K4M2PQX01',
  email: 'angela@exemple.fr',
  returnUrl: 'http://127.0.0.1:3000/paiement/retour?dossier=1&cle=2',
  notifyUrl: 'http://127.0.0.1:3000/paiement/notification',
  year: 2026,
};
const detail = {
  dattrans: '12112026',
  exer: '26',
  heurtrans: '1405',
  idOp: 'op-1',
  mel: 'a@b.fr',
  montant: '4250',
  numauto: '123456',
  numcli: '090909',
  objet: 'x',
  refdet: 'A267K4M2PQX01',
  resultrans: 'P',
  saisie: 'T',
};

let double: Awaited<ReturnType<typeof startPayfip>>;
before(async () => {
  double = await startPayfip();
});
after(() => double.close());
afterEach(() => {
  double.requests.length = 0;
});
const provider = () => payfip({wsdl: double.wsdl, numcli: '090909', saisie: 'T'});
const throwing = (code: string, kind?: string) => () => {
  throw new Refused(code, kind);
};

test('places an order with the documented envelope, and gives the payment page', async () => {
  double.handlers.creerPaiementSecurise = () => ({idOp: 'cc0cb210-1cd4-11ea-8cca-0213ad91a103'});
  const {operationId, redirectUrl, expiresAt} = await provider().create(order);
  assert.equal(operationId, 'cc0cb210-1cd4-11ea-8cca-0213ad91a103');
  assert.equal(redirectUrl, `${double.origin}/tpa/paiementws.web?idop=${operationId}`);
  assert.ok(Math.abs(expiresAt.getTime() - Date.now() - 15 * MINUTE) < 5000);
  const children =
    '<exer>2026</exer><mel>angela@exemple.fr</mel><montant>4250</montant><numcli>090909</numcli><objet>Restauration scolaire decembre</objet>' +
    '<refdet>A267K4M2PQX01</refdet><saisie>T</saisie><urlnotif>http://127.0.0.1:3000/paiement/notification</urlnotif><urlredirect>http://127.0.0.1:3000/paiement/retour?dossier=1&amp;cle=2</urlredirect>';
  assert.ok(double.requests[0]?.includes(`<arg0>${children}</arg0></`), double.requests[0]);
});

test('asks for the result with a capital O, and reads it', async () => {
  double.handlers.recupererDetailPaiementSecurise = ({idOp}) => ({...detail, idOp});
  const status = await provider().status('op-1', new Date());
  assert.deepEqual(status, {
    state: 'paid',
    amount: 4250,
    reference: 'A267K4M2PQX01',
    authorisation: '123456',
    at: new Date('2026-11-12T13:05:00Z'),
    means: 'card',
  });
  assert.match(double.requests[0], /<arg0><idOp>op-1<\/idOp><\/arg0>/);
});

const answers: [title: string, handler: () => object, age: number, state: string][] = [
  ['P5, young', throwing('P5'), 1, 'pending'],
  ['P5, old', throwing('P5'), 21, 'expired'],
  ['P1', throwing('P1'), 1, 'expired'],
  ['a technical fault', throwing('', 'TechIndisponibiliteErreur'), 1, 'unknown'],
  ['another operation', () => ({...detail, idOp: 'op-2'}), 1, 'unknown'],
  ['another régie', () => ({...detail, numcli: '111111'}), 1, 'unknown'],
  ['an unknown result', () => ({...detail, resultrans: 'C'}), 1, 'unknown'],
  ['nothing', () => ({}), 1, 'unknown'],
  ['a debit', () => ({...detail, resultrans: 'V'}), 1, 'settling'],
];
for (const [title, handler, age, state] of answers) {
  test(`${title} is ${state}`, async () => {
    double.handlers.recupererDetailPaiementSecurise = handler;
    assert.equal((await provider().status('op-1', new Date(Date.now() - age * MINUTE))).state, state);
  });
}

test('no service is unknown for a status, unavailable for an order, and is tried again', async () => {
  const nobody = payfip({wsdl: `http://127.0.0.1:${await freePort()}/x?wsdl`, numcli: '090909', saisie: 'T'});
  assert.deepEqual(await nobody.status('op-1', new Date()), {state: 'unknown'});
  await assert.rejects(nobody.create(order), PaymentUnavailableError);
});

test('a refusal of the order is unavailable', async () => {
  double.handlers.creerPaiementSecurise = throwing('T4');
  await assert.rejects(
    provider().create(order),
    (error: Error) => error instanceof PaymentUnavailableError && /T4/.test(error.message),
  );
  double.handlers.creerPaiementSecurise = () => ({});
  await assert.rejects(provider().create(order), PaymentUnavailableError);
});

const wrongOrders: Partial<PaymentOrder>[] = [
  {amount: 99},
  {amount: 10_000_000},
  {amount: 12.5},
  {reference: 'A26'},
  {reference: 'A26-7K4M-2PQX'},
  {reference: 'x'.repeat(31)},
  {object: '–'},
  {email: 'a.fr'},
  {email: `${'x'.repeat(80)}@b.fr`},
  {email: 'a@b c'},
  {returnUrl: '/retour'},
  {notifyUrl: `https://a.fr/${'x'.repeat(250)}`},
  {year: 26},
];
for (const wrong of wrongOrders) {
  const [[field, value]] = Object.entries(wrong) as [[string, unknown]];
  test(`an order whose ${field} is « ${String(value).slice(0, 20)} » is not sent`, async () => {
    await assert.rejects(
      provider().create({...order, ...wrong}),
      (error: Error) => error instanceof PaymentOrderError && error.message.includes(field),
    );
    assert.deepEqual(double.requests, []);
  });
}

const states: [answer: Parameters<typeof stateOf>[0], minutes: number, state: string][] = [
  [{result: 'P'}, 0, 'paid'],
  [{result: 'P'}, 9999, 'paid'],
  [{result: 'V'}, 3, 'settling'],
  [{result: 'R'}, 3, 'refused'],
  [{result: 'Z'}, 3, 'refused'],
  [{result: 'A'}, 0, 'abandoned'],
  [{result: 'A'}, 19.9, 'abandoned'],
  [{result: 'A'}, 20, 'cancelled'],
  [{result: ''}, 3, 'unknown'],
  [{fault: 'P5'}, 0, 'pending'],
  [{fault: 'P5'}, 19.9, 'pending'],
  [{fault: 'P5'}, 20, 'expired'],
  [{fault: 'P1'}, 0, 'expired'],
  [{fault: 'P4'}, 16, 'pending'],
  [{fault: 'P4'}, 21, 'expired'],
  [{fault: 'P3'}, 3, 'unknown'],
  [{fault: 'T2'}, 3, 'unknown'],
];
for (const [answer, minutes, state] of states) {
  test(`${JSON.stringify(answer)} after ${minutes} min is ${state}`, () =>
    assert.equal(stateOf(answer, minutes * MINUTE), state));
}

test('an object keeps only what PayFiP takes', () => {
  assert.equal(plainObject('18/09/2020  Établissement hors-sol n#1'), '18092020 Etablissement hors sol n1');
  assert.equal(plainObject('  Cœur d’école – « août »\u202F: 1er mois '), 'Coeur d ecole aout 1er mois');
  assert.equal(plainObject('é'.repeat(150)).length, 100);
});

test('PayFiP’s clock is that of Paris, winter and summer', () => {
  assert.deepEqual(parisTime('12112026', '1405'), new Date('2026-11-12T13:05:00Z'));
  assert.deepEqual(parisTime('14072026', '0030'), new Date('2026-07-13T22:30:00Z'));
  assert.deepEqual(parisTime('29032026', '0130'), new Date('2026-03-29T00:30:00Z'));
  assert.deepEqual(parisTime('29032026', '0330'), new Date('2026-03-29T01:30:00Z'));
  for (const [date, time] of [
    ['', ''],
    ['31022026', '1200'],
    ['12112026', '2505'],
    ['2026-11-1', '1405'],
  ])
    assert.equal(parisTime(date, time), undefined);
  assert.equal(parisYear(new Date('2026-12-31T23:30:00Z')), 2027);
});

test('a notification, or a return by GET or POST, names its operation', async () => {
  const post = (body: string) =>
    new Request('http://127.0.0.1/n', {
      method: 'POST',
      body,
      headers: {'content-type': 'application/x-www-form-urlencoded'},
    });
  const {parseNotification} = provider();
  assert.equal(await parseNotification(post('idop=op-1')), 'op-1');
  assert.equal(await parseNotification(new Request('http://127.0.0.1/n?idop=op-2')), 'op-2');
  for (const body of ['', 'idop=', 'autre=1', 'idop=%3Cscript%3E', `idop=${'x'.repeat(5000)}`])
    assert.equal(await parseNotification(post(body)), undefined);
});
