import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {buffer} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {startTus, type TestTus} from './tus.testing.js';
import type {FileStorage} from './storage.js';

export interface StorageUnderTest {
  storage: FileStorage;
  /** Another process on the same files. */
  again: () => Promise<FileStorage>;
  /** What a transfer needs before it begins: on disk, its row. */
  admit: (id: string) => Promise<void>;
  /** Everything that is kept or left anywhere. */
  content: () => Promise<string[]>;
  stop: () => Promise<void>;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const SOON = () => new Date(Date.now() + 60_000);
const MEBIBYTE = 1024 * 1024;

/** The promises of `FileStorage`, kept by whatever it is made of. */
export function storageSuite(name: string, make: () => Promise<StorageUnderTest>): void {
  describe(name, () => {
    let place: StorageUnderTest;
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'socle-storage-'));
      place = await make();
    });
    after(async () => {
      await place?.stop();
      await rm(folder, {recursive: true, force: true});
    });

    async function taken(bytes: Buffer): Promise<string> {
      const id = randomUUID();
      const path = join(folder, `${id}.incoming`);
      await writeFile(path, bytes);
      await place.storage.take(path, id);
      await assert.rejects(stat(path), {code: 'ENOENT'});
      return id;
    }

    async function bytesOf(id: string, storage = place.storage): Promise<Buffer | undefined> {
      const file = await storage.read(id);
      if (!file) return undefined;
      const bytes = await buffer(file.stream);
      assert.equal(bytes.length, file.size);
      return bytes;
    }

    test('a file that is taken is read, whatever its weight', async () => {
      for (const bytes of [Buffer.alloc(0), Buffer.from('é'), randomBytes(3 * MEBIBYTE)]) {
        const id = await taken(bytes);
        assert.ok((await bytesOf(id))?.equals(bytes));
        assert.ok((await bytesOf(id, await place.again()))?.equals(bytes));
        await place.storage.remove(id);
      }
    });

    test('a reading given up harms nothing', async () => {
      const id = await taken(randomBytes(2 * MEBIBYTE));
      for (let time = 0; time < 5; time++) {
        const {stream} = (await place.storage.read(id)) as {stream: Readable};
        stream.on('error', () => {}); // Some say that they were given up.
        stream.destroy();
      }
      assert.equal((await bytesOf(id))?.length, 2 * MEBIBYTE);
      await place.storage.remove(id);
    });

    test('a file that is not there is nothing, and cannot be taken nor copied', async () => {
      assert.equal(await place.storage.read(randomUUID()), undefined);
      await assert.rejects(place.storage.take(join(folder, 'nowhere'), randomUUID()), {code: 'ENOENT'});
      await assert.rejects(place.storage.copy(randomUUID(), randomUUID()));
      await assert.rejects(
        place.storage.withPath(randomUUID(), path => readFile(path)),
        {code: 'ENOENT'},
      );
    });

    test('a copy lives without the first', async () => {
      const id = await taken(Buffer.from('la même pièce'));
      const other = randomUUID();
      await place.storage.copy(id, other);
      await place.storage.remove(id);
      assert.equal(await bytesOf(id), undefined);
      assert.equal(String(await bytesOf(other)), 'la même pièce');
      await place.storage.remove(other);
    });

    test('a work gets a file of this machine, and leaves nothing, done or failed', async () => {
      const id = await taken(Buffer.from('pièce'));
      const kept = await place.content();
      assert.equal(await place.storage.withPath(id, async path => String(await readFile(path))), 'pièce');
      const failing = place.storage.withPath(id, () => Promise.reject(new Error('the work failed')));
      await assert.rejects(failing, /the work failed/);
      assert.deepEqual(await place.content(), kept);
      await place.storage.remove(id);
    });

    test('what is removed is gone, and may be removed again', async () => {
      const id = await taken(Buffer.from('pièce'));
      await place.storage.remove(id);
      await place.storage.remove(id);
      assert.equal(await bytesOf(id), undefined);
      assert.deepEqual(await place.content(), []);
    });

    test('ids are known by when their bytes were written', async () => {
      const ids = [await taken(Buffer.from('a')), await taken(Buffer.from('b'))];
      assert.deepEqual(await place.storage.writtenBefore(new Date(Date.now() - 60_000)), []);
      assert.deepEqual((await place.storage.writtenBefore(SOON())).sort(), ids.sort());
      for (const id of ids) await place.storage.remove(id);
    });

    describe('what tus sends', () => {
      let tus: TestTus;
      before(async () => {
        tus = await startTus(place.storage);
      });
      after(() => tus?.stop());

      async function created(size: number): Promise<string> {
        const id = randomUUID();
        await place.admit(id);
        await tus.create(id, size);
        return id;
      }

      for (const size of [3, 3 * MEBIBYTE, 20 * MEBIBYTE]) {
        test(`is read when it is whole: ${size} bytes`, async () => {
          const bytes = randomBytes(size);
          const id = await created(size);
          assert.equal(await tus.offset(id), 0);
          assert.equal(await tus.send(id, 0, bytes), size);
          assert.equal(await tus.offset(id), size);
          assert.equal(sha256((await bytesOf(id))!), sha256(bytes));
          await place.storage.remove(id);
          assert.deepEqual(await place.content(), []);
        });
      }

      test('goes on after a cut, and after a restart, from what was kept', async () => {
        const bytes = randomBytes(20 * MEBIBYTE);
        const id = await created(bytes.length);
        await tus.sendPart(id, 0, bytes.subarray(0, 12 * MEBIBYTE), bytes.length);
        const kept = await tus.offset(id);
        assert.ok(kept > 0 && kept <= 12 * MEBIBYTE, `${kept} bytes were kept`);

        await tus.stop();
        tus = await startTus(await place.again());
        const offset = await tus.offset(id);
        assert.equal(offset, kept);
        const middle = offset + MEBIBYTE;
        assert.equal(await tus.send(id, offset, bytes.subarray(offset, middle)), middle);
        assert.equal(await tus.send(id, middle, bytes.subarray(middle)), bytes.length);
        assert.equal(sha256((await bytesOf(id))!), sha256(bytes));
        await place.storage.remove(id);
        assert.deepEqual(await place.content(), []);
      });

      test('can be given up: by its sender, or by us', async () => {
        for (const giveUp of [(id: string) => tus.remove(id), (id: string) => place.storage.remove(id)]) {
          const id = await created(20 * MEBIBYTE);
          await tus.send(id, 0, randomBytes(9 * MEBIBYTE));
          assert.deepEqual(await place.storage.writtenBefore(SOON()), [id]);
          assert.deepEqual(await place.storage.writtenBefore(new Date(Date.now() - 60_000)), []);
          await giveUp(id);
          assert.deepEqual(await place.content(), []);
          await assert.rejects(tus.offset(id), /404|410/);
        }
      });

      test('is refused when it does not follow what was received, or exceeds what was said', async () => {
        const id = await created(10);
        await tus.send(id, 0, Buffer.from('12345'));
        await assert.rejects(tus.send(id, 0, Buffer.from('12345')), /409/);
        await assert.rejects(tus.send(id, 5, Buffer.from('6789012345')), /413|400/);
        assert.equal(await tus.offset(id), 5);
        assert.equal(await tus.send(id, 5, Buffer.from('67890')), 10);
        assert.equal(String(await bytesOf(id)), '1234567890');
        await place.storage.remove(id);
      });
    });
  });
}
