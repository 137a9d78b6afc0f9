import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, mock, test} from 'node:test';
import {openDatabase, type Database} from '../../database/database.js';
import {embeddedFolder} from '../../database/embedded.testing.js';
import {antivirusOf} from '../antivirus.testing.js';
import {file, formRequest, PDF} from '../files.testing.js';
import {StorageFault} from '../storage/fault.js';
import {diskStorage, uploads, type FileStorage, type UploadRules} from '../uploads.js';
import {BASE, OURS, type Refused, sha256Of, startSite, type TestSite} from './site.testing.js';

const rules: UploadRules = {accept: ['.pdf'], maxBytes: 1000, maxFiles: 3};
const rulesFor = () => rules;

let base: string;
let folder: string;
let db: Database;
let site: TestSite;
let storage: FileStorage;
let ours: ReturnType<typeof uploads>;
const logged: string[] = [];

before(async () => {
  base = await embeddedFolder();
  folder = await mkdtemp(join(tmpdir(), 'socle-faults-'));
  db = await openDatabase({folder: base});
  storage = diskStorage(db, folder);
  ours = uploads(db, {folder, storage: {...storage}});
  site = await startSite(() => ours, rulesFor);
  mock.method(console, 'error', (line: string) => logged.push(line));
});
after(async () => {
  mock.restoreAll();
  await site?.stop();
  await db?.close();
  await rm(base, {recursive: true, force: true});
  await rm(folder, {recursive: true, force: true});
});

/** The same uploads, on a storage of which one act fails. */
const failing = (acts: Partial<FileStorage>) => uploads(db, {folder, storage: {...storage, ...acts}});
const full = () => Promise.reject(new StorageFault('ENOSPC'));

async function sent(name: string): Promise<string> {
  const path = await site.create({name, size: PDF.length});
  assert.equal((await site.send(path, 0, PDF)).status, 204);
  return path;
}

test('a full disk is said to be, and nothing that was received is lost', async () => {
  const kept = await sent('kept.pdf');
  const path = await site.create({name: 'a.pdf', size: PDF.length});
  const place = join(folder, path.slice(BASE.length + 1));
  await rm(place);
  await symlink('/dev/full', place); // The kernel answers ENOSPC to whatever is written there.
  const answer = await site.send(path, 0, PDF);
  assert.equal(answer.status, 507);
  assert.match(((await answer.json()) as Refused['problem']).detail, /Ce qui a été reçu est gardé/);
  assert.equal(await site.offset(kept), PDF.length);
  assert.ok(logged.some(line => line.includes('ENOSPC')));
  assert.ok(!logged.some(line => line.includes('.pdf')));
  await site.ask(path, {method: 'DELETE'});
  await site.ask(kept, {method: 'DELETE'});
});

test('a transfer that cannot begin holds no place', async () => {
  const before = ours;
  const transfers = Object.create(storage.transfers) as typeof storage.transfers;
  transfers.create = full;
  ours = failing({transfers});
  await assert.rejects(site.create({name: 'a.pdf', size: 10}), (error: Refused) => error.status === 507);
  assert.deepEqual(await ours.overview(OURS), []);
  ours = before;
});

test('an end that cannot be read can be asked again', async () => {
  const path = await sent('a.pdf');
  const before = ours;
  ours = failing({withPath: () => Promise.reject(Object.assign(new Error('a.pdf'), {code: 'ECONNREFUSED'}))});
  const answer = await site.finish(path, sha256Of(PDF));
  assert.equal(answer.status, 503);
  ours = before;
  assert.equal((await site.finish(path, sha256Of(PDF))).status, 200);
  await site.ask(path, {method: 'DELETE'});
});

test('a form whose file cannot be kept keeps the rest', async () => {
  const request = formRequest([
    ['nom', 'x'],
    ['pieces', file(PDF, 'a.pdf')],
  ]);
  const form = await failing({take: full}).receive(request, {owner: OURS, rulesFor});
  assert.deepEqual(form.fields, [['nom', 'x']]);
  assert.match(form.refused[0]?.message ?? '', /a\.pdf.*n’a pas pu être enregistré/);
  assert.deepEqual(await readdir(folder), []);
  assert.deepEqual(await ours.list(OURS), []);
});

test('a file that cannot be copied, nor opened, is said to be', async () => {
  const {stored} = await ours.receive(formRequest([['pieces', file(PDF, 'a.pdf')]]), {owner: OURS, rulesFor});
  const id = stored[0].id;
  const refused = await failing({copy: full}).reuse(OURS, id, 'autre', rules);
  assert.ok(refused && 'reason' in refused && refused.reason === 'unreadable');
  await uploads(db, {folder, antivirus: antivirusOf(() => ({kind: 'sound'}))}).settle();
  assert.equal((await failing({read: full}).open(OURS, id)).status, 503);
  assert.equal((await ours.open(OURS, id)).status, 200);
});

test('a file is removed for its owner even when its bytes resist; another day they go', async () => {
  const [stored] = await ours.list(OURS);
  assert.equal(await failing({remove: full}).remove(OURS, stored.id), true);
  assert.deepEqual(await ours.overview(OURS), []);
  assert.deepEqual(await readdir(folder), [stored.id]);
  assert.equal(await ours.purge(new Date(Date.now() + 2 * 86_400_000)), 1);
  assert.deepEqual(await readdir(folder), []);
});
