import assert from 'node:assert/strict';
import {lstat, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {openDatabase} from '../../database/database.js';
import {embeddedFolder} from '../../database/embedded.testing.js';
import {FolderUnusableError} from '../../database/errors.js';
import {diskStorage} from './disk.js';
import {storageSuite} from './storage.testing.js';

storageSuite('files on disk', async () => {
  const base = await embeddedFolder();
  const folder = await mkdtemp(join(tmpdir(), 'socle-disk-'));
  const db = await openDatabase({folder: base});
  return {
    storage: diskStorage(db, folder),
    again: async () => diskStorage(db, folder),
    async admit(id) {
      await db.query(
        `insert into uploads (id, owner, field, name, size, type, sha256, received_at, state)
         values ($1, 'o', 'f', 'n', 0, '', '', now(), 'sending')`,
        [id],
      );
    },
    content: () => readdir(folder),
    async stop() {
      await db.close();
      await rm(base, {recursive: true, force: true});
      await rm(folder, {recursive: true, force: true});
    },
  };
});

test('a file that comes from another disk is taken too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'socle-disk-'));
  const elsewhere = await mkdtemp('/dev/shm/socle-disk-').catch(() => undefined);
  const isOther = elsewhere && (await lstat(elsewhere)).dev !== (await lstat(folder)).dev;
  const path = join(isOther ? elsewhere : folder, 'x.incoming');
  await writeFile(path, 'pièce', {mode: 0o600});
  await diskStorage({} as never, folder).take(path, 'id');
  assert.deepEqual(await readdir(folder), ['id']);
  assert.equal((await lstat(join(folder, 'id'))).mode & 0o777, 0o600);
  await rm(folder, {recursive: true});
  if (elsewhere) await rm(elsewhere, {recursive: true});
});

test('a folder that cannot be made is said at once, in one sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'socle-disk-'));
  await symlink('/dev/null', join(folder, 'depots'));
  assert.throws(
    () => diskStorage({} as never, join(folder, 'depots', 'files')),
    (error: Error) => error instanceof FolderUnusableError && /depots/.test(error.message),
  );
  await rm(folder, {recursive: true});
});
