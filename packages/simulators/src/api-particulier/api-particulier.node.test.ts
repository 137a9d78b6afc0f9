import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Browser} from '../../test/browser.js';
import {agency, startService, type Service} from '../../test/service.js';
import type {Simulator} from '../port/port.js';
import {apiParticulierSimulator} from './api-particulier.js';

const RECIPIENT = '21140001300015';

interface Answer {
  data: {quotient_familial: object; allocataires: [object]};
  errors: [{code: string; source: {parameter: string}}];
}

describe('the simulator of API Particulier', () => {
  let service: Service;
  let api: Simulator;

  before(async () => {
    service = await startService();
    api = await apiParticulierSimulator({
      port: 0,
      issuer: service.issuer,
      ...agency,
      now: () => new Date('2026-11-12T10:00:00Z'),
    });
  });
  after(async () => {
    await api.close();
    await service.simulator.close();
  });

  const tokenOf = async (person: string, scope = 'openid identite_pivot cnaf_quotient_familial'): Promise<string> =>
    (await service.connect(new Browser(), person, {scope})).tokens.access_token;

  async function ask(token: string | undefined, query = `recipient=${RECIPIENT}`) {
    const response = await fetch(`${api.url}/v3/dss/quotient_familial/france_connect?${query}`, {
      headers: token ? {authorization: `Bearer ${token}`} : {},
    });
    return {status: response.status, body: (await response.json()) as Answer};
  }

  for (const [person, fournisseur, valeur] of [
    ['Angela Claire Louise Dubois', 'CNAF', 730],
    ['Mathieu Yann Le Goff', 'MSA', 512],
    ['Maria José Martin', 'CNAF', 1045],
  ] as const) {
    test(`${person}: ${valeur}, from the ${fournisseur}`, async () => {
      const {status, body} = await ask(await tokenOf(person));
      assert.equal(status, 200);
      assert.deepEqual(body.data.quotient_familial, {
        fournisseur,
        valeur,
        annee: 2026,
        mois: 11,
        annee_calcul: 2026,
        mois_calcul: 11,
      });
      assert.deepEqual(Object.keys(body.data), ['allocataires', 'enfants', 'adresse', 'quotient_familial']);
      assert.deepEqual(Object.keys(body.data.allocataires[0]), [
        'nom_naissance',
        'nom_usage',
        'prenoms',
        'date_naissance',
        'sexe',
      ]);
    });
  }

  for (const [person, expected, code] of [
    ['Chantal Lefèvre', 404, '23003'],
    ['Rozenn Tanguy', 404, '10003'],
    ['Karim Benali', 503, '23001'],
    ['Inès Petit', 429, '00429'],
  ] as const) {
    test(`${person}: ${expected} (${code})`, async () => {
      const {status, body} = await ask(await tokenOf(person));
      assert.equal(status, expected);
      assert.deepEqual(Object.keys(body.errors[0]), ['code', 'title', 'detail', 'source', 'meta']);
      assert.equal(body.errors[0].code, code);
    });
  }

  test('no token, an unknown one: 401', async () => {
    assert.equal((await ask(undefined)).status, 401);
    const {status, body} = await ask('inconnu');
    assert.deepEqual([status, body.errors[0].code], [401, '00101']);
  });

  test('a token without the scope: 403', async () => {
    const {status, body} = await ask(await tokenOf('Angela Claire Louise Dubois', 'openid identite_pivot'));
    assert.deepEqual([status, body.errors[0].code], [403, '00100']);
  });

  test('a recipient that is no SIRET: 422', async () => {
    const token = await tokenOf('Angela Claire Louise Dubois');
    assert.equal((await ask(token, '')).status, 422);
    assert.equal((await ask(token, 'recipient=21140')).body.errors[0].source.parameter, 'recipient');
  });

  test('FranceConnect out of reach: 503, not a crash', async t => {
    t.mock.method(console, 'error', () => undefined);
    const alone = await apiParticulierSimulator({port: 0, issuer: 'http://127.0.0.1:9/api/v2', ...agency});
    t.after(() => alone.close());
    const response = await fetch(`${alone.url}/v3/dss/quotient_familial/france_connect`, {
      headers: {authorization: 'Bearer x'},
    });
    assert.equal(response.status, 503);
  });
});
