import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';
import type {HttpStack} from 'tus-js-client';
import {FakeClock} from '../../fake-clock.testing.js';
import {hashFile} from '../hash-file.js';
import {transfer, type TransferTools} from '../transfer.js';
import type {Sending, TransferStep} from '../transport.js';
import {fetchStack, sha256, tusSite} from './tus-site.testing.js';

const MIB = 1024 * 1024;
const bytes = Uint8Array.from({length: 20 * MIB + 5}, (_, index) => (index * 7 + (index >> 9)) & 255);
const file = new File([bytes], 'a.pdf', {type: 'application/pdf'});
const metadata = {filename: 'été.pdf', filetype: 'application/pdf', field: 'f', fingerprint: 'abc'};

let site: Awaited<ReturnType<typeof tusSite>>;
let steps: TransferStep[];
let waits: number[];
let online: boolean;
before(async () => void (site = await tusSite()));
after(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
  site.intervene = undefined;
  steps = [];
  waits = [];
  online = true;
});

const send = (sending: Partial<Sending> = {}, tools: Partial<TransferTools> = {}) =>
  transfer(
    file,
    {
      metadata,
      signal: new AbortController().signal,
      tell: step => steps.push(step),
      wait: ms => Promise.resolve(void waits.push(ms)),
      ...sending,
    },
    {endpoint: site.endpoint, hash: hashFile, httpStack: fetchStack, isOnline: () => online, ...tools},
  );
const states = () =>
  steps.flatMap(step => ('state' in step ? [step.state] : [])).filter((one, i, all) => one !== all[i - 1]);
/** Answers a few requests of this kind in the place of the server. */
const disturb = (method: string, status: number, times: number, from = 1) => {
  let seen = 0;
  site.intervene = (request, response) => {
    const kind = request.url?.endsWith('/fin') ? 'fin' : request.method;
    if (kind !== method || ++seen < from || seen >= from + times) return false;
    request.resume();
    if (status)
      response.writeHead(status, {'content-type': 'application/problem+json'}).end('{"detail":"Trop lourd."}');
    else request.destroy();
    return true;
  };
};
const isWhole = (id: string) => sha256(site.contentOf(id)) === sha256(bytes);

test('a file is sent in pieces, then compared by its SHA-256', async () => {
  const {id, state} = await send();
  assert.equal(state, 'sound');
  assert.ok(isWhole(id));
  assert.deepEqual(site.asked, ['POST', 'PATCH', 'PATCH', 'PATCH', 'fin']);
  assert.deepEqual(states(), ['connecting', 'sending', 'checking']);
  assert.deepEqual(steps[1], {id});
});

test('a cut connection is tried again, from where the server has got to', async () => {
  disturb('PATCH', 0, 1, 2);
  const {id} = await send();
  assert.ok(isWhole(id));
  assert.deepEqual(site.asked, ['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH', 'PATCH', 'fin']);
  assert.deepEqual(states(), ['connecting', 'sending', 'retrying', 'connecting', 'sending', 'checking']);
});

test('a server that comes back little by little does not make a file begin again', async () => {
  const {id} = await send({}, {hash: () => Promise.resolve('0')}).catch(() => ({id: ''}));
  assert.equal(id, '');
  const known = steps.find(step => 'id' in step)!.id;
  disturb('HEAD', 502, 2);
  site.asked.length = 0;
  await send({id: known});
  assert.deepEqual(site.asked, ['HEAD', 'HEAD', 'HEAD', 'fin']);
  assert.equal(waits.length, 2);
  assert.ok(waits[1] > waits[0] * 0.9);
});

test('a file that the server has forgotten begins again', async () => {
  const {id} = await send({id: 'inconnu'});
  assert.ok(isWhole(id));
  assert.deepEqual(site.asked.slice(0, 3), ['HEAD', 'POST', 'PATCH']);
});

test('a device out of the network is told so, and tried for as long as it takes', async () => {
  disturb('PATCH', 0, 15);
  online = false;
  await send();
  assert.ok(states().includes('offline'));
  assert.equal(waits.length, 15);
});

test('a server that never answers is given up after a while', async () => {
  disturb('POST', 503, 100);
  await assert.rejects(send(), {name: 'UploadError', kind: 'failed'});
  assert.equal(waits.length, 9);
});

for (const status of [404, 405, 500])
  test(`an address that answers ${status} to a first request sends no files`, async () => {
    disturb('POST', status, 1);
    await assert.rejects(send(), {kind: 'unavailable'});
  });

for (const [method, status] of [
  ['POST', 413],
  ['PATCH', 422],
  ['fin', 403],
] as const)
  test(`a refusal (${method}, ${status}) is told in the words of the server`, async () => {
    disturb(method, status, 1);
    await assert.rejects(send(), {kind: 'refused', message: 'Trop lourd.'});
  });

test('a file that was damaged on its way is refused', async () => {
  await assert.rejects(send({}, {hash: () => Promise.resolve('0'.repeat(64))}), {
    kind: 'refused',
    message: 'Abîmé pendant l’envoi.',
  });
});

test('a file that cannot be read any more is told so', async () => {
  await assert.rejects(send({}, {hash: () => Promise.reject(new Error('gone'))}), {kind: 'unreadable'});
});

test('a captive portal, that answers anything, is no end', async () => {
  disturb('fin', 200, 1);
  assert.equal((await send()).state, 'sound');
  assert.equal(waits.length, 1);
});

test('a transfer that is cancelled stops, and is not tried again', async () => {
  const cancel = new AbortController();
  const sending = send({
    signal: cancel.signal,
    tell: step => 'state' in step && step.state === 'sending' && cancel.abort(),
  });
  await assert.rejects(sending, {name: 'AbortError'});
  assert.deepEqual(waits, []);
});

test('a request that does not move is told as such, then given up for another one', async () => {
  const clock = new FakeClock();
  let requests = 0;
  const silent: HttpStack = {
    ...fetchStack,
    createRequest: (method, url) => {
      const request = fetchStack.createRequest(method, url);
      return ++requests > 1 ? request : Object.assign(request, {send: () => new Promise<never>(() => {})});
    },
  };
  const sending = send({}, {clock, httpStack: silent});
  await clock.pass(9_000);
  assert.deepEqual(states(), ['connecting']);
  await clock.pass(2_000);
  assert.deepEqual(states(), ['connecting', 'stalled']);
  await clock.pass(50_000);
  assert.ok(isWhole((await sending).id));
  assert.deepEqual(states(), ['connecting', 'stalled', 'retrying', 'connecting', 'sending', 'checking']);
});
