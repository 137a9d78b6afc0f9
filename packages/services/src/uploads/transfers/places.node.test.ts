import type {FileList, FileState} from '@socle/core/upload/protocol';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {file, formRequest, HTML, PDF, PNG} from '../files.testing.js';
import {BASE, BYTES, metadata, sha256Of, TUS} from './site.testing.js';
import {MEBIBYTE, problemOf, refused, rulesFor, onBothSites} from './suite.testing.js';

onBothSites('refusals of transfers', bench => {
  test('nothing is said, shown nor taken of the file of somebody else, nor of one that does not exist', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    const asked: [string, RequestInit][] = [
      ['', {method: 'HEAD', headers: TUS}],
      ['', {method: 'GET'}],
      ['', {method: 'DELETE', headers: TUS}],
      ['', {method: 'PATCH', headers: {...BYTES, 'upload-offset': '0'}, body: 'x'}],
      ['/fin', {method: 'POST', body: JSON.stringify({sha256: sha256Of(PDF)})}],
    ];
    const answers: string[] = [];
    for (const place of [path, `${BASE}/00000000-0000-4000-8000-000000000000`, `${BASE}/..%2F..%2Fetc%2Fpasswd`]) {
      for (const [action, init] of asked) {
        const answer = await bench.site.ask(`${place}${action}`, {...init, owner: 'somebody'});
        answers.push(`${answer.status} ${await answer.text()}`);
      }
    }
    assert.ok(answers.every(answer => answer.startsWith('403')));
    assert.equal(new Set(answers).size, 2, 'one answer, and HEAD which has no body');
    const list = (await (await bench.site.ask(BASE, {owner: 'somebody'})).json()) as FileList;
    assert.deepEqual(list.files, []);
    assert.equal(await bench.site.offset(path), PDF.length);
  });

  test('refuses at once what name and size already say', async () => {
    await assert.rejects(
      bench.site.create({name: 'page.html', size: 10}),
      refused(422, 'fichier:type', /page\.html.*PDF/),
    );
    await assert.rejects(bench.site.create({name: 'a.pdf', size: 0}), refused(422, 'fichier:vide', /est vide/));
    await assert.rejects(
      bench.site.create({name: 'a.pdf', size: 13 * MEBIBYTE}),
      refused(413, 'fichier:taille', /trop lourd/),
    );
    await assert.rejects(
      bench.site.create({name: 'a.pdf', size: 10, field: 'autre'}),
      refused(422, 'fichier:question'),
    );
    await assert.rejects(bench.site.create({name: '', size: 10}), refused(400, 'fichier:requete'));
    const unsized = await bench.site.ask(BASE, {
      method: 'POST',
      headers: {...TUS, 'upload-defer-length': '1', 'upload-metadata': metadata({name: 'a.pdf', size: 1})},
    });
    assert.equal(unsized.status, 400);
    assert.deepEqual(await bench.store.overview(bench.owner), []);
    assert.deepEqual(await bench.onDisk(), []);
  });

  test('counts and weighs what is being sent', async () => {
    await bench.site.create({name: '1.pdf', size: 11 * MEBIBYTE});
    await assert.rejects(
      bench.site.create({name: '2.pdf', size: 10 * MEBIBYTE}),
      refused(422, 'fichier:total', /2\.pdf.*ensemble/),
    );
    await bench.site.create({name: '2.pdf', size: 9 * MEBIBYTE});
    await assert.rejects(
      bench.site.create({name: '3.pdf', size: 10}),
      refused(422, 'fichier:nombre', /2 fichiers au maximum/),
    );
    await assert.rejects(
      bench.site.create({name: '4.pdf', size: 11 * MEBIBYTE, field: 'assurance'}),
      refused(422, 'fichier:quota', /4\.pdf.*demande/),
    );
    await bench.site.create({name: '4.pdf', size: MEBIBYTE, field: 'assurance'});
    const form = await bench.store.receive(formRequest([['domicile', file(PDF, '5.pdf')]]), {
      owner: bench.owner,
      rulesFor,
    });
    assert.deepEqual(
      form.refused.map(({reason}) => reason),
      ['count'],
    );
    assert.equal((await bench.onDisk()).length, 3, 'nothing more is written');
  });

  test('two creations at once do not both take the last place', async () => {
    await bench.site.create({name: '1.pdf', size: 10});
    const outcomes = await Promise.allSettled(
      ['2.pdf', '3.pdf', '4.pdf'].map(name => bench.site.create({name, size: 10})),
    );
    assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 1);
    assert.equal((await bench.store.overview(bench.owner)).length, 2);
  });

  test('a file abîmé on its way is removed, and said to be', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    const answer = await problemOf(await bench.site.finish(path, sha256Of(PNG)));
    assert.deepEqual([answer.status, answer.code], [422, 'fichier:abime']);
    assert.match(answer.detail, /a\.pdf.*abîmé pendant l’envoi/);
    assert.deepEqual(await bench.onDisk(), []);
    assert.equal((await bench.site.ask(path, {method: 'HEAD', headers: TUS})).status, 403);
  });

  test('a content that is not what its name says is removed, and said to be', async () => {
    const path = await bench.sent(HTML, 'a.pdf');
    const answer = await problemOf(await bench.site.finish(path, sha256Of(HTML)));
    assert.deepEqual([answer.status, answer.code], [422, 'fichier:contenu']);
    assert.deepEqual(await bench.onDisk(), []);
    assert.deepEqual(await bench.store.overview(bench.owner), []);
  });

  test('an end that says nothing harms nothing', async () => {
    const path = await bench.sent(PDF, 'a.pdf');
    for (const body of ['', '{', 'null', '{}', '{"sha256":1}', '{"sha256":"zz"}', `{"sha256":"${'a'.repeat(2000)}"}`]) {
      assert.equal((await bench.site.ask(`${path}/fin`, {method: 'POST', body})).status, 400, body);
    }
    assert.equal((await bench.site.finish(path, sha256Of(PDF))).status, 200);
  });

  test('the same file twice in one field is kept once', async () => {
    const end = async (path: string) => (await (await bench.site.finish(path, sha256Of(PDF))).json()) as FileState;
    const first = await end(await bench.sent(PDF, 'a.pdf'));
    const second = await end(await bench.sent(PDF, 'a.pdf'));
    assert.equal(second.id, first.id);
    assert.deepEqual(await bench.onDisk(), [first.id]);
  });
});
