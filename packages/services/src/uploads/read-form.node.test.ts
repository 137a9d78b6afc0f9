import assert from 'node:assert/strict';
import {test} from 'node:test';
import {file, formRequest, PDF, rawRequest} from './files.testing.js';
import {FormError, readForm} from './uploads.js';

const URLENCODED = 'application/x-www-form-urlencoded';
const post = (body: BodyInit | null, type?: string) =>
  new Request('http://127.0.0.1/', {method: 'POST', body, headers: type ? {'content-type': type} : {}});
const refused = (reason: string, status: number) => (error: FormError) =>
  error instanceof FormError && error.reason === reason && error.status === status;

test('reads an urlencoded form in order, exactly as typed', async () => {
  const {fields} = await readForm(
    post('nom=%20D%E2%80%99%C3%89t%C3%A9+&jours=lundi&jours=jeudi&vide=', `${URLENCODED}; charset=UTF-8`),
  );
  assert.deepEqual(fields, [
    ['nom', ' D’Été '],
    ['jours', 'lundi'],
    ['jours', 'jeudi'],
    ['vide', ''],
  ]);
});

test('reads characters cut between two pieces', async () => {
  const bytes = new TextEncoder().encode('a=é');
  assert.deepEqual((await readForm(rawRequest([bytes.slice(0, 3), bytes.slice(3)], URLENCODED))).fields, [['a', 'é']]);
});

test('reads the fields of a multipart form without a target, and drops its files', async () => {
  assert.deepEqual(
    await readForm(
      formRequest([
        ['a', '1'],
        ['f', file(PDF, 'x.pdf')],
        ['b', '2'],
      ]),
    ),
    {
      fields: [
        ['a', '1'],
        ['b', '2'],
      ],
      stored: [],
      refused: [],
    },
  );
});

test('a POST without a body is an empty form', async () => {
  assert.deepEqual((await readForm(post(null))).fields, []);
});

test('refuses what is too large, cut, or no form', async () => {
  await assert.rejects(readForm(post(`a=${'x'.repeat(300_000)}`, URLENCODED)), refused('too-large', 413));
  await assert.rejects(
    readForm(
      rawRequest(
        Array.from({length: 30}, () => 'x'.repeat(10_000)),
        URLENCODED,
      ),
    ),
    refused('too-large', 413),
  );
  await assert.rejects(readForm(rawRequest(['a=1', new Error('aborted')], URLENCODED)), refused('interrupted', 400));
  await assert.rejects(readForm(post('{}', 'application/json')), refused('unsupported', 415));
  await assert.rejects(readForm(post('x', 'multipart/form-data')), refused('malformed', 400));
});
