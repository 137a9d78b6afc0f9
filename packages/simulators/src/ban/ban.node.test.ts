import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Simulator} from '../port/port.js';
import {banSimulator} from './ban.js';

interface Answer {
  type: string;
  code?: number;
  features: {properties: Record<string, string | number>}[];
}

describe('the simulator of the BAN', () => {
  let ban: Simulator;
  before(async () => {
    ban = await banSimulator({port: 0});
  });
  after(() => ban.close());

  async function ask(query: Record<string, string>) {
    const response = await fetch(`${ban.url}/search?${new URLSearchParams(query)}`);
    const body = (await response.json()) as Answer;
    return {status: response.status, body, found: body.features?.map(({properties}) => properties) ?? []};
  }
  const communes = async (q: string, more = {}) => (await ask({q, type: 'municipality', limit: '20', ...more})).found;
  const names = async (q: string) => (await communes(q)).map(({name}) => name);

  test('a commune is found without accents, capitals, apostrophes nor dashes', async () => {
    assert.equal((await names('herouville saint clair'))[0], 'Hérouville-Saint-Clair');
    assert.equal((await names('l’hay les r'))[0], "L'Haÿ-les-Roses");
    assert.equal((await names('SAINT-LO'))[0], 'Saint-Lô');
    assert.equal((await names('oeuilly'))[0], 'Œuilly');
  });

  test('« St » is Saint, « Ste » is Sainte', async () => {
    assert.equal((await names('st etienne'))[0], 'Saint-Étienne');
    assert.equal((await names('ste mere eglise'))[0], 'Sainte-Mère-Église');
  });

  test('a commune is found by its postcode, or the beginning of it, with the postcode that was asked', async () => {
    assert.deepEqual(
      (await communes('14000')).map(({name, postcode}) => [name, postcode]),
      [['Caen', '14000']],
    );
    assert.ok((await communes('1411')).every(({postcode}) => String(postcode).startsWith('1411')));
    const paris = (await communes('75013')).map(({name, postcode, citycode}) => [name, postcode, citycode]);
    assert.deepEqual(paris[0], ['Paris', '75013', '75056']);
    assert.deepEqual((await names('saint-denis 974'))[0], 'Saint-Denis');
  });

  test('the very name comes first, then what begins so, the most populated first', async () => {
    const found = await names('saint-denis');
    assert.deepEqual(found.slice(0, 2), ['Saint-Denis', 'Saint-Denis']);
    const [first, second] = await communes('saint-denis');
    assert.deepEqual([first?.postcode, second?.postcode], ['97400', '93200']);
    assert.equal((await names('caen'))[0], 'Caen');
    assert.equal((await names('ors'))[0], 'Ors');
    assert.equal((await names('lyo'))[0], 'Lyon');
  });

  test('a commune has its codes and its context', async () => {
    const [caen] = await communes('caen');
    const {label, city, type, postcode, citycode, context} = caen;
    assert.deepEqual(
      [label, city, type, postcode, citycode, context],
      ['Caen', 'Caen', 'municipality', '14000', '14118', '14, Calvados, Normandie'],
    );
    assert.deepEqual((await communes('aubremer'))[0]?.citycode, '14999');
  });

  test('an address is found by its number, its street and its commune, in any order of these', async () => {
    const {found} = await ask({q: '12 bis rue des til'});
    const {label, housenumber, street, name, type, citycode} = found[0];
    assert.deepEqual(
      [label, housenumber, street, name, type, citycode],
      [
        '12bis Rue des Tilleuls 14999 Aubremer',
        '12bis',
        'Rue des Tilleuls',
        '12bis Rue des Tilleuls',
        'housenumber',
        '14999',
      ],
    );
    assert.equal((await ask({q: 'place mairie caen'})).found[0]?.label, 'Place de la Mairie 14000 Caen');
    assert.equal((await ask({q: '3 rue st jean 14400'})).found[0]?.postcode, '14400');
    assert.equal((await ask({q: 'rue du moulin', citycode: '14118'})).found.length, 1);
    assert.equal((await ask({q: 'rue de l’eglise aubremer'})).found[0]?.type, 'street');
  });

  test('nothing is an empty answer', async () => {
    assert.deepEqual(await communes('xyzzy'), []);
    assert.deepEqual((await ask({q: '12 rue xyzzy'})).found, []);
    assert.equal((await ask({q: 'rue'})).found.length, 5, 'five unless said');
  });

  test('what the real one refuses is refused', async () => {
    const refused = [
      {},
      {q: 'ca'},
      {q: '«rue'},
      {q: 'a'.repeat(201)},
      {q: 'caen', limit: '50'},
      {q: 'caen', limit: 'x'},
    ];
    for (const query of refused) assert.equal((await ask(query as Record<string, string>)).status, 400);
  });

  test('failures are asked by their names', async () => {
    assert.equal((await ask({q: 'simulateur panne'})).status, 500);
    assert.equal((await ask({q: 'Simulateur quota'})).status, 429);
    const unreadable = await fetch(`${ban.url}/search?q=simulateur+illisible`);
    await assert.rejects(unreadable.json());
    await assert.rejects(fetch(`${ban.url}/search?q=simulateur+lenteur`, {signal: AbortSignal.timeout(200)}));
  });

  test('a question is answered quickly once the communes are read', async () => {
    await names('saint');
    const start = performance.now();
    for (const q of ['sai', 'la ', 'le ', 'saint-martin', '14']) await ask({q: `${q}a`, type: 'municipality'});
    assert.ok(performance.now() - start < 1000);
  });
});
