import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {after, before, test} from 'node:test';
import {freePort} from '../database/postgres.testing.js';
import {apiParticulier} from './quotient.js';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let url: string;
before(async () => {
  server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const json = (status: number, body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
const quotient = (values: object) => ({
  data: {quotient_familial: {fournisseur: 'CNAF', valeur: 730, annee: 2026, mois: 11, ...values}},
});
const fetchIt = () => apiParticulier({url, recipient: '21140001300015'}).quotientFamilial('access-token');

test('gives the value, its source and its month', async () => {
  let asked = '';
  let authorization: string | undefined;
  answer = (request, response) => {
    asked = request.url!;
    authorization = request.headers.authorization;
    json(200, quotient({}))(request, response);
  };
  const {fetchedAt, ...outcome} = await fetchIt();
  assert.deepEqual(outcome, {kind: 'received', value: 730, provider: 'CNAF', month: 11, year: 2026});
  assert.ok(Math.abs(Date.parse(fetchedAt) - Date.now()) < 10_000);
  assert.equal(asked, '/v3/dss/quotient_familial/france_connect?recipient=21140001300015');
  assert.equal(authorization, 'Bearer access-token');
});

const answers: [title: string, answer: typeof answer, kind: string][] = [
  ['no file at the CNAF', json(404, {errors: [{code: '23003'}]}), 'not-found'],
  ['a token refused', json(401, {errors: [{code: '00101'}]}), 'refused'],
  ['a scope refused', json(403, {errors: [{code: '00100'}]}), 'refused'],
  ['too many requests', json(429, {}), 'unavailable'],
  ['the fund down', json(502, {}), 'unavailable'],
  ['no JSON', (_, response) => void response.end('<html>'), 'unavailable'],
  ['an empty object', json(200, {}), 'unavailable'],
  ['nothing', json(200, null), 'unavailable'],
  ['a value in words', json(200, quotient({valeur: '730'})), 'unavailable'],
  ['a negative value', json(200, quotient({valeur: -1})), 'unavailable'],
  ['an unknown source', json(200, quotient({fournisseur: 'X'})), 'unavailable'],
  ['a thirteenth month', json(200, quotient({mois: 13})), 'unavailable'],
  [
    'a redirect, which would take the token elsewhere',
    (_, response) => void response.writeHead(302, {location: '/x'}).end(),
    'unavailable',
  ],
  ['a connection cut', request => void request.socket.destroy(), 'unavailable'],
];
for (const [title, given, kind] of answers) {
  test(`${kind}: ${title}`, async () => {
    answer = given;
    assert.equal((await fetchIt()).kind, kind);
  });
}

test('a quotient of zero is a value', async () => {
  answer = json(200, quotient({valeur: 0, fournisseur: 'MSA'}));
  const outcome = await fetchIt();
  assert.ok(outcome.kind === 'received' && outcome.value === 0 && outcome.provider === 'MSA');
});

test('nobody there is unavailable', async () => {
  const {kind} = await apiParticulier({url: `http://127.0.0.1:${await freePort()}`, recipient: '1'}).quotientFamilial(
    't',
  );
  assert.equal(kind, 'unavailable');
});
