import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {after, before, beforeEach, describe, test} from 'node:test';
import {createClientAsync} from 'soap';
import {Browser, type Page} from '../../test/browser.js';
import type {Simulator} from '../port/port.js';
import {payfipSimulator} from './payfip.js';

const NS =
  'http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/contrat_paiement_securise/PaiementSecuriseService';
const LATE_MS = 500;

/** What npm `soap` makes of an operation of the WSDL; every field answered is text. */
type Operation = (message: {arg0: object}) => Promise<[{return: Record<string, string>}]>;

/** What npm `soap` rejects with. */
interface SoapError {
  root: {Envelope: {Body: {Fault: {detail: {FonctionnelleErreur: {code: string; libelle: string; severite: string}}}}}};
}

describe('the simulator of PayFiP', () => {
  let simulator: Simulator;
  let soap: Record<string, Operation>;
  let service: Server;
  let serviceUrl: string;
  let notified: {type: string | undefined; body: string}[] = [];
  let now = Date.now();

  before(async () => {
    simulator = await payfipSimulator({port: 0, lateMs: LATE_MS, now: () => now});
    soap = await createClientAsync(`${simulator.url}/tpa/services/securite?wsdl`);
    service = createServer((request, response) => {
      void text(request).then(body => {
        notified.push({type: request.headers['content-type'], body});
        response.end();
        service.emit('notified');
      });
    });
    await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve));
    serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  after(async () => {
    service.closeAllConnections();
    service.close();
    await simulator.close();
  });
  beforeEach(() => {
    notified = [];
    now = Date.now();
  });

  const order = () => ({
    exer: '2026',
    mel: 'a@b.fr',
    montant: '1050',
    numcli: '090909',
    objet: 'Cantine septembre',
    refdet: '202609150000000001',
    saisie: 'T',
    urlnotif: `${serviceUrl}/notification`,
    urlredirect: `${serviceUrl}/retour?dossier=1`,
  });
  const call = async (operation: string, arg0: object) => (await soap[`${operation}Async`]({arg0}))[0].return;
  const create = async (changes: object = {}): Promise<string> =>
    (await call('creerPaiementSecurise', {...order(), ...changes})).idOp;
  const detail = (idOp: string) => call('recupererDetailPaiementSecurise', {idOp});
  const faultOf = async (calling: Promise<unknown>): Promise<string> => {
    const error = await calling.then(
      () => assert.fail('no fault'),
      (reason: SoapError) => reason,
    );
    const {code, libelle, severite} = error.root.Envelope.Body.Fault.detail.FonctionnelleErreur;
    assert.ok(libelle && severite);
    return code;
  };
  const browser = () => new Browser(serviceUrl);
  const openPayment = (idOp: string): Promise<Page> =>
    browser().open(`${simulator.url}/tpa/paiementws.web?idop=${idOp}`);
  const pay = async (idOp: string, label: string, options: Record<string, string> = {}) =>
    browser().press(await openPayment(idOp), label, options);

  test('speaks the documented XML: one arg0, children without a namespace', async () => {
    const {idOp: _, ...fields} = {idOp: '', ...order()};
    const children = Object.entries(fields)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('');
    const response = await fetch(`${simulator.url}/tpa/services/securite`, {
      method: 'POST',
      headers: {'content-type': 'text/xml', soapaction: '""'},
      body:
        `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:pai="${NS}"><soapenv:Body>` +
        `<pai:creerPaiementSecurise><arg0>${children}</arg0></pai:creerPaiementSecurise></soapenv:Body></soapenv:Envelope>`,
    });
    assert.match(response.headers.get('content-type')!, /^text\/xml/);
    const xml = await response.text();
    assert.match(xml, /:creerPaiementSecuriseResponse[^>]*><return><idOp>[0-9a-f-]{36}<\/idOp><\/return>/);
    assert.ok(xml.includes(NS));
  });

  test('knows the régie of the demo', async () => {
    const client = await call('recupererDetailClient', {numCli: '090909'});
    assert.equal(client.numcli, '090909');
    assert.match(client.libelleN2, /^Régie/);
    assert.equal(await faultOf(call('recupererDetailClient', {numCli: '111111'})), 'T4');
  });

  for (const [field, value, code] of [
    ['refdet', '1234', 'R3'],
    ['refdet', '2026-0000001', 'R3'],
    ['montant', '', 'M1'],
    ['montant', '99', 'M3'],
    ['montant', '10,50', 'M5'],
    ['montant', '10000000', 'M5'],
    ['mel', '', 'A1'],
    ['mel', 'a.fr', 'A2'],
    ['saisie', 'Z', 'S1'],
    ['numcli', '12', 'T2'],
    ['numcli', '123456', 'T4'],
    ['urlnotif', '/relative', 'N1'],
    ['urlredirect', `http://a.fr/${'x'.repeat(250)}`, 'D1'],
    ['objet', 'Été', 'O1'],
  ] as const) {
    test(`${field}=« ${value.slice(0, 20)} » is the fault ${code}`, async () => {
      assert.equal(await faultOf(create({[field]: value})), code);
    });
  }

  for (const [label, resultrans] of [
    ['Payer par carte', 'P'],
    ['Payer par prélèvement', 'V'],
    ['Carte refusée', 'R'],
    ['Prélèvement refusé', 'Z'],
    ['Abandonner', 'A'],
  ] as const) {
    test(`« ${label} » gives ${resultrans}: the service is told, then the person comes back`, async () => {
      const idOp = await create();
      assert.equal(await faultOf(detail(idOp)), 'P5');

      const back = await pay(idOp, label);
      assert.equal(back.url, `${serviceUrl}/retour?dossier=1&idop=${idOp}`);
      assert.deepEqual(
        notified.map(({body}) => body),
        [`idop=${idOp}`],
      );
      assert.match(notified[0].type!, /^application\/x-www-form-urlencoded/);

      const answer = await detail(idOp);
      assert.deepEqual(
        {...answer, dattrans: '', heurtrans: '', numauto: ''},
        {
          dattrans: '',
          heurtrans: '',
          numauto: '',
          idOp,
          resultrans,
          exer: '26',
          mel: 'a@b.fr',
          montant: '1050',
          numcli: '090909',
          objet: 'Cantine septembre',
          refdet: '202609150000000001',
          saisie: 'T',
        },
      );
      assert.match(answer.dattrans, /^\d{8}$/);
      assert.match(answer.heurtrans, /^\d{4}$/);
      if (resultrans === 'P') assert.match(answer.numauto, /^\d{6}$/);
    });
  }

  test('a paid operation cannot be paid again, an abandoned one can', async () => {
    const paid = await create();
    await pay(paid, 'Payer par carte');
    assert.match((await openPayment(paid)).html, /P3/);

    const abandoned = await create();
    await pay(abandoned, 'Abandonner');
    await pay(abandoned, 'Payer par carte');
    assert.equal((await detail(abandoned)).resultrans, 'P');
  });

  test('after 15 minutes the page refuses, after a day the operation is forgotten', async () => {
    const idOp = await create();
    now += 15 * 60_000 + 1;
    assert.match((await openPayment(idOp)).html, /P4/);
    assert.equal(await faultOf(detail(idOp)), 'P5');
    now += 24 * 60 * 60_000;
    assert.equal(await faultOf(detail(idOp)), 'P1');
  });

  test('an unknown idOp, or one in the wrong element, is P1', async () => {
    assert.equal(await faultOf(detail('00000000-0000-0000-0000-000000000000')), 'P1');
    assert.equal(await faultOf(call('recupererDetailPaiementSecurise', {idop: await create()})), 'P1');
    assert.match((await openPayment('inconnu')).html, /P1/);
  });

  test('the notification can be lost, doubled or late', async () => {
    await pay(await create(), 'Payer par carte', {notification: 'perdue'});
    assert.equal(notified.length, 0);
    await pay(await create(), 'Payer par carte', {notification: 'double'});
    assert.equal(notified.length, 2);

    const arrived = once(service, 'notified');
    await pay(await create(), 'Payer par carte', {notification: 'tardive'});
    assert.equal(notified.length, 2, 'the person is back first');
    await arrived;
    assert.equal(notified.length, 3);
  });

  test('the person can come back by POST, or not at all', async () => {
    const idOp = await create();
    const after = await pay(idOp, 'Payer par carte', {retour: 'post'});
    const back = await browser().press(after, 'Retourner sur le site de la collectivité');
    assert.deepEqual([back.url, back.html], [order().urlredirect, `idop=${idOp}`]);

    const stays = await pay(await create(), 'Payer par carte', {retour: 'aucun'});
    assert.match(stays.html, /Vous pouvez fermer cette page/);
  });

  test('the answer can stay unknown, be purged, or tell another amount', async () => {
    const settled = async (reponse: string) => {
      const idOp = await create();
      await pay(idOp, 'Payer par carte', {reponse});
      return idOp;
    };
    assert.equal(await faultOf(detail(await settled('inconnu'))), 'P5');
    assert.equal(await faultOf(detail(await settled('purge'))), 'P1');
    assert.equal((await detail(await settled('montant'))).montant, '1150');
  });

  test('a service that does not answer the notification keeps nobody from coming back', async () => {
    const idOp = await create({urlnotif: 'http://127.0.0.1:9/notification'});
    assert.match((await pay(idOp, 'Payer par carte')).url, /retour/);
  });

  test('the page shows what is paid, to whom, and that nothing is debited', async () => {
    const {html, headers} = await openPayment(await create());
    assert.match(html, /10,50\s€/);
    assert.match(html, /SIMULATEUR – aucun débit/);
    assert.doesNotMatch(html, /<script|style=/);
    assert.ok(headers.get('content-security-policy')!.includes(`form-action 'self' ${serviceUrl}`));
  });
});
