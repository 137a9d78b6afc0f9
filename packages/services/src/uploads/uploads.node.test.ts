import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {onBoth} from '../database/both.testing.js';
import {drafts} from '../drafts/drafts.js';
import {openSound} from './antivirus.testing.js';
import {broken, refusals} from './cases.testing.js';
import {file, filePart, formRequest, JPEG, PDF, PNG, rawRequest} from './files.testing.js';
import {FormError, uploads, type UploadRules} from './uploads.js';

const rules: UploadRules = {accept: ['.pdf', '.jpg', '.jpeg', '.png'], maxBytes: 1000, maxFiles: 2};
const rulesFor = (field: string) => (field === 'domicile' || field === 'assurance' ? rules : undefined);
let folder: string;
let owner = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socle-uploads-'));
  owner++;
});
afterEach(() => rm(folder, {recursive: true, force: true}));
const target = () => ({owner: `draft-${owner}`, rulesFor});

onBoth('uploads', database => {
  const store = () => uploads(database(), {folder});
  const onDisk = () => readdir(folder);
  const opened = (id: string) => openSound(database(), folder, target().owner, id);

  test('keeps fields and acceptable files, under a generated name', async () => {
    const form = await store().receive(
      formRequest([
        ['nom', 'Été'],
        ['domicile', file(PDF, 'Quittance d’août.pdf', 'application/pdf')],
        ['suite', 'a'],
        ['suite', 'b'],
      ]),
      target(),
    );
    assert.deepEqual(form.fields, [
      ['nom', 'Été'],
      ['suite', 'a'],
      ['suite', 'b'],
    ]);
    assert.deepEqual(form.refused, []);
    const [{id, receivedAt, ...stored}] = form.stored as [(typeof form.stored)[0]];
    assert.deepEqual(stored, {
      owner: target().owner,
      field: 'domicile',
      name: 'Quittance d’août.pdf',
      size: PDF.length,
      type: 'application/pdf',
      sha256: createHash('sha256').update(PDF).digest('hex'),
      state: 'unscanned',
    });
    assert.ok(receivedAt instanceof Date);
    assert.deepEqual(await onDisk(), [id]);
    assert.deepEqual(await store().list(target().owner), form.stored);
  });

  test('a field where no file was chosen is ignored', async () => {
    const form = await store().receive(
      formRequest([
        ['nom', 'x'],
        ['domicile', file(new Uint8Array(), '', 'application/octet-stream')],
      ]),
      target(),
    );
    assert.deepEqual(form, {fields: [['nom', 'x']], stored: [], refused: []});
    assert.deepEqual(await onDisk(), []);
  });

  for (const [title, given, reason, message] of refusals) {
    test(`refuses ${title}, and keeps the rest of the form`, async () => {
      const form = await store().receive(
        formRequest([
          ['domicile', given],
          ['domicile', file(JPEG, 'ok.jpg', 'image/jpeg')],
          ['nom', 'x'],
        ]),
        target(),
      );
      assert.deepEqual(
        form.refused.map(refusal => [refusal.field, refusal.name, refusal.reason]),
        [['domicile', given.name, reason]],
      );
      assert.match(form.refused[0].message, message);
      assert.deepEqual(
        form.stored.map(stored => stored.name),
        ['ok.jpg'],
      );
      assert.deepEqual(form.fields, [['nom', 'x']]);
      assert.equal((await onDisk()).length, 1);
    });
  }

  test('accepts a type that the system declares wrongly', async () => {
    const form = await store().receive(
      formRequest([
        ['domicile', file(PDF, 'A.PDF', 'application/octet-stream')],
        ['assurance', file(JPEG, 'b.jpeg', 'image/pjpeg')],
      ]),
      target(),
    );
    assert.deepEqual(
      form.stored.map(stored => stored.type),
      ['application/pdf', 'image/jpeg'],
    );
  });

  test('holds no more files than the field takes, over several requests too', async () => {
    await store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), target());
    const form = await store().receive(
      formRequest([
        ['domicile', file(PNG, '2.png')],
        ['domicile', file(JPEG, '3.jpg')],
        ['domicile', file(JPEG, '4.jpg')],
      ]),
      target(),
    );
    assert.deepEqual(
      form.stored.map(stored => stored.name),
      ['2.png'],
    );
    assert.deepEqual(
      form.refused.map(refusal => [refusal.name, refusal.reason]),
      [
        ['3.jpg', 'count'],
        ['4.jpg', 'count'],
      ],
    );
    assert.match(form.refused[0].message, /3\.jpg.*2 fichiers au maximum/);
    assert.equal((await onDisk()).length, 2);
  });

  test('two requests at once do not both take the last place', async () => {
    await store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), target());
    const forms = await Promise.all([
      store().receive(formRequest([['domicile', file(PNG, '2.png')]]), target()),
      store().receive(formRequest([['domicile', file(JPEG, '3.jpg')]]), target()),
    ]);
    assert.equal(forms.flatMap(form => form.stored).length, 1);
    assert.equal((await store().list(target().owner)).length, 2);
  });

  test('the same file sent twice is kept once', async () => {
    const send = () => store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), target());
    const [first, second] = [await send(), await send()];
    assert.deepEqual(second.stored, first.stored);
    assert.equal((await onDisk()).length, 1);
  });

  test('a file for a field that takes none is dropped', async () => {
    const form = await store().receive(
      formRequest([
        ['autre', file(PDF, '1.pdf')],
        ['nom', 'x'],
      ]),
      target(),
    );
    assert.deepEqual(form, {fields: [['nom', 'x']], stored: [], refused: []});
    assert.deepEqual(await onDisk(), []);
  });

  test('a hostile name is kept as harmless data', async () => {
    const head = filePart('domicile', '..\\..\\etc/a\u202Efdp.exe\u0000%22b.pdf');
    const form = await store().receive(rawRequest([head, PDF, '\r\n--XX--\r\n']), target());
    assert.equal(form.stored[0]?.name, 'afdp.exe"b.pdf');
    const download = await opened(form.stored[0].id);
    assert.equal(
      download.headers.get('content-disposition'),
      `attachment; filename="afdp.exe_b.pdf"; filename*=UTF-8''afdp.exe%22b.pdf`,
    );
    await download.body?.cancel();
  });

  test('a download is exactly what was sent, and never a page', async () => {
    const {
      stored: [stored],
    } = await store().receive(formRequest([['domicile', file(PDF, 'Pièce n° 1 (août).pdf')]]), target());
    assert.equal(
      (await store().open(target().owner, stored.id)).status,
      403,
      'nobody opens what no antivirus has read',
    );
    const download = await opened(stored.id);
    assert.equal(download.status, 200);
    assert.deepEqual(new Uint8Array(await download.arrayBuffer()), PDF);
    assert.equal(download.headers.get('content-type'), 'application/pdf');
    assert.equal(download.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(
      download.headers.get('content-disposition'),
      `attachment; filename="Piece n_ 1 (aout).pdf"; filename*=UTF-8''Pi%C3%A8ce%20n%C2%B0%201%20%28ao%C3%BBt%29.pdf`,
    );
  });

  test('a file is neither opened nor removed by another owner, nor by a path', async () => {
    const {
      stored: [stored],
    } = await store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), target());
    await (await opened(stored.id)).body?.cancel();
    assert.equal((await store().open('someone-else', stored.id)).status, 403);
    assert.equal((await store().open(target().owner, '../../etc/passwd')).status, 403);
    assert.equal(await store().remove('someone-else', stored.id), false);
    assert.equal(await store().remove(target().owner, stored.id), true);
    assert.equal((await store().open(target().owner, stored.id)).status, 403);
    assert.deepEqual(await onDisk(), []);
  });

  for (const [title, pieces, reason] of broken) {
    test(`keeps nothing when ${title}`, async () => {
      await assert.rejects(
        store().receive(rawRequest([...pieces]), target()),
        (error: FormError) => error instanceof FormError && error.reason === reason,
      );
      assert.deepEqual(await onDisk(), []);
      assert.deepEqual(await store().list(target().owner), []);
    });
  }

  test('stops reading a request that is too heavy as a whole', async () => {
    const small = uploads(database(), {folder, maxRequestBytes: 5000});
    const pieces = [filePart('domicile', '1.pdf'), ...Array.from({length: 100}, () => new Uint8Array(1000))];
    await assert.rejects(
      small.receive(rawRequest(pieces), target()),
      (error: FormError) => error.reason === 'too-large' && error.status === 413,
    );
    assert.ok(pieces.length > 50, 'the rest is not read');
    assert.deepEqual(await onDisk(), []);
  });

  test('purges orphans a day old, and only them', async () => {
    await database().query('delete from uploads');
    const draft = await drafts(database(), {lifetimeDays: 30}).create('restauration');
    await store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), {owner: draft.id, rulesFor});
    await store().receive(formRequest([['domicile', file(PDF, '1.pdf')]]), target());
    await writeFile(join(folder, 'left.incoming'), 'x');
    await utimes(join(folder, 'left.incoming'), 0, 0);
    assert.equal(await store().purge(new Date()), 1);
    assert.equal(await store().purge(new Date(Date.now() + 2 * 86_400_000)), 1);
    assert.equal((await store().list(draft.id)).length, 1);
    assert.equal((await onDisk()).length, 1);
    assert.equal(await store().removeAll(draft.id), 1);
    assert.deepEqual(await onDisk(), []);
  });
});
