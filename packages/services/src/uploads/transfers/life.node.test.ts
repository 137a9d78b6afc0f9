import type {FileList, FileState} from '@socle/core/upload/protocol';
import assert from 'node:assert/strict';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {HTML, JPEG, PDF} from '../files.testing.js';
import {BASE, sha256Of, TUS} from './site.testing.js';
import {onBothSites} from './suite.testing.js';

onBothSites('life of transfers', bench => {
  test('a transfer and a whole file are removed in the same way', async () => {
    const path = await bench.site.create({name: 'a.pdf', size: PDF.length});
    await bench.site.send(path, 0, PDF.subarray(0, 10));
    assert.equal((await bench.site.ask(path, {method: 'DELETE', headers: TUS})).status, 204);
    const whole = await bench.sent(PDF, 'b.pdf');
    await bench.site.finish(whole, sha256Of(PDF));
    assert.equal((await bench.site.ask(whole, {method: 'DELETE', headers: TUS})).status, 204);
    assert.equal((await bench.site.ask(whole, {method: 'DELETE', headers: TUS})).status, 403);
    assert.deepEqual(await bench.store.overview(bench.owner), []);
    assert.deepEqual(await bench.onDisk(), []);
  });

  test('what was lost on our side frees its place', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    await rm(join(bench.folder, path.slice(BASE.length + 1)));
    assert.equal((await bench.site.ask(path, {method: 'HEAD', headers: TUS})).status, 410);
    assert.deepEqual(await bench.store.overview(bench.owner), []);
  });

  test('lists the files of one field, and one file', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    await bench.site.create({name: 'b.pdf', size: 10, field: 'assurance'});
    const names = async (query: string) =>
      ((await (await bench.site.ask(`${BASE}${query}`)).json()) as FileList).files.map(({name}) => name);
    assert.deepEqual(await names('?champ=assurance'), ['b.pdf']);
    assert.deepEqual(await names('?champ=autre'), []);
    assert.deepEqual(await names(''), ['a.pdf', 'b.pdf']);
    const one = await bench.site.ask(path);
    assert.equal(one.headers.get('cache-control'), 'no-store');
    assert.equal(((await one.json()) as FileState).offset, PDF.length);
  });

  test('answers nothing else', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    for (const [place, method, status] of [
      [`${path}/autre`, 'GET', 404],
      [`${path}/fin/fin`, 'GET', 404],
      [`${BASE}autre`, 'GET', 404],
      [`${path}/fin`, 'GET', 405],
      [BASE, 'DELETE', 405],
      [path, 'PUT', 412],
    ] as const)
      assert.equal((await bench.site.ask(place, {method})).status, status, place);
  });

  test('what arrived whole and was never finished is judged by the background work', async () => {
    const good = await bench.sent(PDF, 'a.pdf');
    const bad = await bench.sent(HTML, 'b.pdf');
    const partial = await bench.site.create({name: 'c.jpg', size: JPEG.length, field: 'assurance', type: 'image/jpeg'});
    const states = async () =>
      Object.fromEntries((await bench.store.overview(bench.owner)).map(({name, state}) => [name, state]));
    await bench.store.settle();
    assert.deepEqual(
      await states(),
      {'a.pdf': 'sending', 'b.pdf': 'sending', 'c.jpg': 'sending'},
      'its page may say it',
    );
    await bench.store.settle(new Date(Date.now() + 61_000));
    assert.deepEqual(await states(), {'a.pdf': 'unscanned', 'b.pdf': 'rejected', 'c.jpg': 'sending'});
    const rejected = (await bench.store.overview(bench.owner)).find(({name}) => name === 'b.pdf');
    assert.match(rejected?.message ?? '', /b\.pdf.*ne correspond pas/);
    assert.equal((await bench.onDisk()).length, 2);
    assert.equal((await bench.site.finish(good, sha256Of(PDF))).status, 200, 'its page comes late');
    assert.equal(((await (await bench.site.finish(bad, sha256Of(HTML))).json()) as FileState).state, 'rejected');
    assert.equal(await bench.site.offset(partial), 0);
  });

  test('transfers that nobody goes on with are removed a day after their last byte', async () => {
    await bench.database().query('delete from uploads');
    const old = await bench.site.create({name: 'old.pdf', size: PDF.length});
    const whole = await bench.sent(PDF, 'whole.pdf');
    await bench.database().query(`update uploads set received_at = now() - interval '25 hours'`);
    const recent = await bench.site.create({name: 'c.pdf', size: PDF.length, field: 'assurance'});
    // Their owner is a draft: only age counts here.
    await bench.database().query(
      `insert into drafts (id, number, demarche, answers, sources, visited, version, created_at, updated_at, expires_at)
       values ($1, $2, 'd', '{}', '[]', '[]', 1, now(), now(), now())`,
      [bench.owner, `N-${bench.owner}`],
    );
    assert.equal(await bench.store.purge(), 1);
    assert.ok(Number.isNaN(await bench.site.offset(old)));
    assert.equal(await bench.site.offset(recent), 0);
    assert.equal(await bench.site.offset(whole), PDF.length, 'whole, it waits to be judged');
    await bench.store.settle();
    assert.deepEqual(
      (await bench.store.list(bench.owner)).map(({name}) => name),
      ['whole.pdf'],
    );
    assert.equal((await bench.onDisk()).length, 2);
  });
});
