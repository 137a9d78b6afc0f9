import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {after, before, beforeEach, test} from 'node:test';
import {banSimulator} from '@socle/simulators/ban';
import {addresses, GeocoderError} from './addresses.js';
import {Memory} from './memory.js';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: URLSearchParams[] = [];
let server: Server;
let url: string;
before(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url!, 'http://a').searchParams);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as {port: number}).port}/geocodage`;
});
beforeEach(() => {
  asked = [];
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const json = (status: number, body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
const house = {
  label: '12 Rue des Tilleuls 14000 Caen',
  score: 0.97,
  housenumber: '12',
  id: '14118_8249_00012',
  name: '12 Rue des Tilleuls',
  postcode: '14000',
  citycode: '14118',
  x: 454321.5,
  y: 6901234.2,
  city: 'Caen',
  context: '14, Calvados, Normandie',
  type: 'housenumber',
  importance: 0.7,
  street: 'Rue des Tilleuls',
};
const caen = {
  label: 'Caen',
  name: 'Caen',
  city: 'Caen',
  postcode: '14000',
  citycode: '14118',
  context: '14, Calvados',
  type: 'municipality',
};
const found = (...properties: unknown[]) =>
  json(200, {
    type: 'FeatureCollection',
    features: properties.map(each => ({
      type: 'Feature',
      geometry: {type: 'Point', coordinates: [0, 0]},
      properties: each,
    })),
  });
const get = (query: string, who = 'a', service = addresses({url})) =>
  service.answer(new Request(`http://site/adresses?${query}`), who);
const street = {text: '12 rue des til', kind: 'housenumber'} as const;

test('an address is asked without a type, and what is no address is left out', async () => {
  answer = found(caen, house, {...house, type: 'street', name: 'Rue des Tilleuls', housenumber: undefined});
  const [first, second, ...others] = await addresses({url}).suggest({...street, text: ' «12 rue des til '});
  assert.deepEqual(first, {
    label: '12 Rue des Tilleuls 14000 Caen',
    type: 'housenumber',
    housenumber: '12',
    street: 'Rue des Tilleuls',
    name: '12 Rue des Tilleuls',
    postcode: '14000',
    city: 'Caen',
    citycode: '14118',
    context: '14, Calvados, Normandie',
  });
  assert.deepEqual([second?.type, others], ['street', []]);
  assert.equal(asked[0]?.toString(), 'q=12+rue+des+til&limit=20&autocomplete=1');
});

test('a commune is asked by its type, within a postcode or a commune when they are given', async () => {
  answer = found(caen);
  const [commune] = await addresses({url}).suggest({
    text: 'cae',
    kind: 'municipality',
    postcode: '14000',
    citycode: '14118',
  });
  assert.equal(commune?.city, 'Caen');
  assert.equal(asked[0]?.toString(), 'q=cae&limit=20&autocomplete=1&type=municipality&postcode=14000&citycode=14118');
});

test('what cannot fill the boxes is left out, and no more than eight are given', async () => {
  answer = found({...house, postcode: undefined}, {...house, citycode: 'x'}, {...house, type: 'poi'}, null, 'x');
  assert.deepEqual(await addresses({url}).suggest({...street, text: 'rien'}), []);
  answer = found(...Array.from({length: 12}, () => house));
  assert.equal((await addresses({url}).suggest(street)).length, 8);
});

test('the same text is asked once; a text too short, never', async () => {
  answer = found(house);
  const service = addresses({url});
  await service.suggest(street);
  await service.suggest(street);
  assert.equal(asked.length, 1);
  assert.deepEqual(await service.suggest({...street, text: '«« 1'}), []);
  assert.equal(asked.length, 1);
});

const failures: [title: string, given: typeof answer, reason: string][] = [
  ['down', json(502, {}), 'unreachable'],
  ['too many requests', json(429, {}), 'busy'],
  ['a bad request', json(400, {code: 400, message: 'Failed parsing query'}), 'refused'],
  ['no JSON', (_, response) => void response.end('<html>'), 'unreadable'],
  ['no list', json(200, {features: 'x'}), 'unreadable'],
  ['nothing', json(200, null), 'unreadable'],
  ['a redirection', (_, response) => void response.writeHead(302, {location: '/x'}).end(), 'unreachable'],
  ['a connection cut', request => void request.socket.destroy(), 'unreachable'],
  ['no answer', () => undefined, 'slow'],
  ['half an answer', (_, response) => void response.writeHead(200).write('{"features":['), 'slow'],
];
for (const [title, given, reason] of failures) {
  test(`${reason}: ${title}; the visitor gets a 503, the operator its kind, and neither the address`, async () => {
    answer = given;
    const heard: unknown[] = [];
    const service = addresses({url, timeoutMs: 150, onFailure: error => heard.push(error)});
    await assert.rejects(service.suggest(street), (error: unknown) => {
      assert.ok(error instanceof GeocoderError);
      assert.equal(error.reason, reason);
      assert.equal(error.cause, undefined);
      return true;
    });
    const response = await get('q=12+rue+secrete', 'a', service);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.deepEqual(await response.json(), {
      title: 'Les suggestions sont indisponibles',
      status: 503,
      detail: 'Saisissez l’adresse sans suggestions, ou réessayez plus tard.',
    });
    assert.equal(heard.length, 1);
    assert.doesNotMatch(String((heard[0] as Error).stack), /secrete/);
  });
}

test('a failure is not remembered', async () => {
  const service = addresses({url});
  answer = json(500, {});
  await assert.rejects(service.suggest(street));
  answer = found(house);
  assert.equal((await service.suggest(street)).length, 1);
});

test('a visitor who leaves stops the question, and it is no failure of the geocoder', async () => {
  const heard: unknown[] = [];
  const leave = new AbortController();
  answer = () => leave.abort();
  const service = addresses({url, onFailure: error => heard.push(error)});
  const response = await service.answer(new Request('http://site/adresses?q=rue', {signal: leave.signal}), 'a');
  assert.deepEqual([response.status, heard], [503, []]);
});

test('GET /adresses answers JSON that no cache keeps', async () => {
  answer = found(house);
  const response = await get('q=12+rue&type=housenumber');
  assert.deepEqual([response.status, response.headers.get('cache-control')], [200, 'private, no-store']);
  assert.equal(
    ((await response.json()) as {suggestions: {name: string}[]}).suggestions[0]?.name,
    '12 Rue des Tilleuls',
  );
});

test('a question that cannot be read is refused, and not passed on', async () => {
  for (const query of [
    '',
    'q=ab',
    `q=${'a'.repeat(201)}`,
    'q=caen&type=poi',
    'q=caen&postcode=1400',
    'q=caen&citycode=caen0',
  ]) {
    const response = await get(query);
    assert.equal(response.status, 400, query);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.match(((await response.json()) as {detail: string}).detail, /^Le paramètre \w+ /);
  }
  assert.equal(asked.length, 0);
});

test('one visitor may ask 120 times a minute, and does not use up the turn of another', async () => {
  answer = found(house);
  const service = addresses({url});
  for (let count = 0; count < 120; count += 1) assert.equal((await get('q=rue', 'one', service)).status, 200);
  const refused = await get('q=rue', 'one', service);
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('retry-after') ?? '', /^[1-9]\d?$/);
  assert.equal((await get('q=rue', 'another', service)).status, 200);
});

test('the memory is bounded in number and in time', () => {
  const memory = new Memory<number>({size: 2, lifetimeMs: 100});
  for (const [index, key] of ['a', 'b', 'c'].entries()) memory.set(key, index, 0);
  assert.deepEqual([memory.get('a', 50), memory.get('c', 50), memory.get('c', 100)], [undefined, 2, undefined]);
});

test('with the stand-in: an address, a commune by its postcode, and a failure', async () => {
  const ban = await banSimulator({port: 0});
  try {
    const service = addresses({url: ban.url});
    const [house] = await service.suggest({text: '12 rue des til', kind: 'housenumber'});
    assert.equal(house?.label, '12 Rue des Tilleuls 14999 Aubremer');
    const [caen] = await service.suggest({text: '14000', kind: 'municipality'});
    assert.deepEqual([caen?.city, caen?.citycode], ['Caen', '14118']);
    assert.equal((await get('q=simulateur+panne', 'a', service)).status, 503);
    assert.equal((await get('q=simulateur+illisible', 'a', service)).status, 503);
  } finally {
    await ban.close();
  }
});
