import type {FileState} from '@socle/core/upload/protocol';
import assert from 'node:assert/strict';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {Upload} from 'tus-js-client';
import {PDF} from '../files.testing.js';
import {BASE, BYTES, OURS, sha256Of, TUS} from './site.testing.js';
import {heavy, MEBIBYTE, problemOf, onBothSites} from './suite.testing.js';

onBothSites('resumable transfers', bench => {
  test('a file cut in the middle goes on from what was kept, and is the same in the end', async () => {
    const bytes = heavy(10 * MEBIBYTE);
    const path = await bench.site.create({
      name: 'Quittance d’août.pdf',
      size: bytes.length,
      fingerprint: 'a'.repeat(64),
    });
    assert.match(path, /^\/fichiers\/[0-9a-f-]{36}$/);
    await bench.site.cut(path, 0, bytes, 6 * MEBIBYTE);
    const kept = await bench.site.offset(path);
    assert.ok(kept > 0 && kept <= 6 * MEBIBYTE, `${kept} bytes were kept`);
    const [state] = await bench.store.overview(bench.owner);
    assert.deepEqual(
      {...state, id: ''},
      {
        id: '',
        field: 'domicile',
        name: 'Quittance d’août.pdf',
        size: bytes.length,
        state: 'sending',
        offset: kept,
        fingerprint: 'a'.repeat(64),
      },
    );
    assert.deepEqual(await bench.store.list(bench.owner), [], 'it is no file yet');

    const early = await bench.site.finish(path, sha256Of(bytes));
    assert.deepEqual((await problemOf(early)).code, 'fichier:incomplet');
    const answer = await bench.site.send(path, kept, bytes.subarray(kept));
    assert.equal(answer.status, 204);
    assert.ok(answer.headers.get('upload-expires'));
    const end = (await (await bench.site.finish(path, sha256Of(bytes))).json()) as FileState;
    assert.deepEqual(
      {state: end.state, sha256: end.sha256, offset: end.offset},
      {state: 'unscanned', sha256: sha256Of(bytes), offset: bytes.length},
    );
    const [stored] = await bench.store.list(bench.owner);
    assert.equal(stored?.type, 'application/pdf');
    assert.equal((await stat(join(bench.folder, stored.id))).mode & 0o777, 0o600);
    assert.equal((await stat(bench.folder)).mode & 0o077, 0);
    assert.deepEqual(await bench.onDisk(), [stored.id], 'nothing is written beside');
    assert.deepEqual(await (await bench.site.finish(path, sha256Of(bytes))).json(), end, 'asked again, the same');
    assert.equal(await bench.site.offset(path), bytes.length);
    assert.equal(
      (await bench.site.send(path, bytes.length, new Uint8Array([1]))).status,
      409,
      'nothing is added to it',
    );
  });

  test('a client of tus sends a file in pieces and is told of its end', async () => {
    const bytes = heavy(3 * MEBIBYTE);
    const path = await new Promise<string>((done, fail) => {
      const upload = new Upload(bytes, {
        endpoint: `${bench.site.url}${BASE}`,
        chunkSize: MEBIBYTE,
        headers: {'x-owner': OURS},
        metadata: {filename: 'bail.pdf', filetype: 'application/pdf', field: 'assurance', fingerprint: ''},
        onError: fail,
        onSuccess: () => done(new URL(upload.url!).pathname),
      });
      upload.start();
    });
    const state = (await (await bench.site.finish(path, sha256Of(bytes))).json()) as FileState;
    assert.deepEqual([state.name, state.field, state.state], ['bail.pdf', 'assurance', 'unscanned']);
  });

  test('a client of tus goes on by itself after a cut', async () => {
    const bytes = heavy(8 * MEBIBYTE);
    const path = await bench.site.create({name: 'bail.pdf', size: bytes.length});
    await bench.site.cut(path, 0, bytes, 3 * MEBIBYTE);
    await new Promise<void>((done, fail) => {
      new Upload(bytes, {
        uploadUrl: `${bench.site.url}${path}`,
        headers: {'x-owner': OURS},
        onError: fail,
        onSuccess: () => done(),
      }).start();
    });
    assert.equal((await bench.site.finish(path, sha256Of(bytes))).status, 200);
  });

  test('a connection that died in silence gives way to the one that goes on', async () => {
    const bytes = heavy(MEBIBYTE);
    const path = await bench.site.create({name: 'a.pdf', size: bytes.length});
    const silent = new AbortController();
    const body = new ReadableStream({
      start: controller => controller.enqueue(new Uint8Array(bytes.subarray(0, 1000))), // And then nothing.
    });
    const dead = bench.site.ask(path, {
      method: 'PATCH',
      headers: {...BYTES, 'upload-offset': '0'},
      body,
      duplex: 'half',
      signal: silent.signal,
    } as RequestInit);
    dead.catch(() => {});
    await new Promise(done => setTimeout(done, 200));
    const start = Date.now();
    const kept = await bench.site.offset(path);
    assert.equal(kept, 1000);
    assert.ok(Date.now() - start < 5000, 'soon');
    assert.equal((await bench.site.send(path, kept, bytes.subarray(kept))).status, 204);
    assert.equal((await bench.site.finish(path, sha256Of(bytes))).status, 200);
    silent.abort();
  });

  test('says what it can do, in the version it speaks', async () => {
    const abilities = await bench.site.ask(BASE, {method: 'OPTIONS'});
    assert.equal(abilities.status, 204);
    assert.equal(abilities.headers.get('tus-version'), '1.0.0');
    assert.match(abilities.headers.get('tus-extension')!, /creation.*expiration.*termination/);
    for (const headers of [{}, {'tus-resumable': '0.2.2'}] as Record<string, string>[]) {
      const answer = await bench.site.ask(BASE, {method: 'POST', headers});
      assert.equal(answer.status, 412);
      assert.equal(answer.headers.get('tus-version'), '1.0.0');
    }
    const path = await bench.site.create({name: 'a.pdf', size: PDF.length});
    const head = await bench.site.ask(path, {method: 'HEAD', headers: TUS});
    assert.equal(head.headers.get('tus-resumable'), '1.0.0');
    assert.equal(head.headers.get('upload-length'), String(PDF.length));
    assert.equal(head.headers.get('cache-control'), 'no-store');
    assert.equal(head.headers.get('access-control-allow-origin'), null);
  });

  test('refuses bytes that do not follow, or exceed what was announced', async () => {
    const path = await bench.site.create({name: 'a.pdf', size: PDF.length});
    assert.equal((await problemOf(await bench.site.send(path, 5, PDF))).status, 409);
    assert.equal((await bench.site.send(path, 0, PDF.subarray(0, 20))).status, 204);
    assert.equal((await problemOf(await bench.site.send(path, 0, PDF))).code, 'fichier:position');
    assert.equal((await problemOf(await bench.site.send(path, 20, PDF))).code, 'fichier:taille');
    const endless = new ReadableStream({pull: controller => controller.enqueue(new Uint8Array(1000))});
    const answer = await bench.site
      .ask(path, {
        method: 'PATCH',
        headers: {...BYTES, 'upload-offset': '20'},
        body: endless,
        duplex: 'half',
      } as RequestInit)
      .catch(() => undefined); // Cut while it still sends.
    assert.notEqual(answer?.ok, true);
    assert.ok((await bench.site.offset(path)) <= PDF.length);
    const untyped = await bench.site.ask(path, {method: 'PATCH', headers: {...TUS, 'upload-offset': '20'}, body: 'x'});
    assert.equal(untyped.status, 415);
    const unplaced = await bench.site.ask(path, {method: 'PATCH', headers: BYTES, body: 'x'});
    assert.equal(unplaced.status, 400);
  });

  test('the same creation asked twice, its answer being lost, is one transfer', async () => {
    const announced = {name: 'a.pdf', size: PDF.length, fingerprint: 'b'.repeat(64)};
    const path = await bench.site.create(announced);
    await bench.site.send(path, 0, PDF.subarray(0, 10));
    assert.equal(await bench.site.create(announced), path);
    assert.equal(await bench.site.offset(path), 10);
    assert.notEqual(await bench.site.create({...announced, fingerprint: 'c'.repeat(64)}), path);
  });

  test('removing a file that is being sent stops it', async () => {
    const path = await bench.site.create({name: 'a.pdf', size: MEBIBYTE});
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise(done => setTimeout(done, 10));
        controller.enqueue(new Uint8Array(100));
      },
    });
    const sending = bench.site.ask(path, {
      method: 'PATCH',
      headers: {...BYTES, 'upload-offset': '0'},
      body,
      duplex: 'half',
    } as RequestInit);
    sending.catch(() => {});
    await new Promise(done => setTimeout(done, 200));
    assert.equal((await bench.site.ask(path, {method: 'DELETE', headers: TUS})).status, 204);
    assert.deepEqual(await bench.onDisk(), []);
    assert.deepEqual(await bench.store.overview(bench.owner), []);
    await sending.catch(() => {});
  });
});
