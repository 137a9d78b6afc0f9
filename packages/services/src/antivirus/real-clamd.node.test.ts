import assert from 'node:assert/strict';
import {mkdtemp, open, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {after, before, describe, test} from 'node:test';
import {crc32} from 'node:zlib';
import {AntivirusAwayError, clamd} from './antivirus.js';
import {eicar, isClamdThere, startClamd, type TestClamd} from './clamd.testing.js';

const file = (bytes: Uint8Array | string) => Readable.from([Buffer.from(bytes)]);

/** A zip of one stored file, as the documents of word processors are; `encrypted` only claims to be. */
function zip(name: string, content: Buffer, {encrypted = false} = {}): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0); // Version needed.
  common.writeUInt16LE(encrypted ? 1 : 0, 2);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    common,
    Buffer.alloc(14), // No comment, and the file begins at the first byte.
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** Where nobody reads, everything must run; elsewhere the name of the test says what was not. */
if (!isClamdThere()) {
  if (process.env.CI) {
    test('a real clamd judges files', () => assert.fail('clamd is not installed: apt-get install clamav-daemon.'));
  } else {
    test('not run: a real clamd judges files, for want of clamav-daemon', {skip: 'apt-get install clamav-daemon'});
  }
} else {
  describe('a real clamd', () => {
    let server: TestClamd;
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'socle-scan-'));
      server = await startClamd();
    });
    after(async () => {
      await server?.stop();
      await rm(folder, {recursive: true, force: true});
    });

    test('says who it is', async () => {
      assert.match(await clamd(server.socket).version(), /^ClamAV \d/);
    });

    test('finds the EICAR file, alone and in a document', async () => {
      const found = {kind: 'infected', signature: 'Socle.Eicar-Test-File.UNOFFICIAL'};
      assert.deepEqual(await clamd(server.socket).scan(file(eicar())), found);
      assert.deepEqual(await clamd(server.socket).scan(file(zip('word/media/image1.png', eicar()))), found);
    });

    test('finds nothing in sound files, an empty one included', async () => {
      for (const bytes of ['%PDF-1.4\n%%EOF\n', '', zip('word/document.xml', Buffer.from('<w:document/>'))]) {
        assert.deepEqual(await clamd(server.socket).scan(file(bytes)), {kind: 'sound'});
      }
    });

    test('says of an encrypted archive that it was not read', async () => {
      const verdict = await clamd(server.socket).scan(file(zip('a.txt', Buffer.alloc(64, 7), {encrypted: true})));
      assert.deepEqual(verdict, {kind: 'unscannable', reason: 'Heuristics.Encrypted.Zip'});
    });

    test('reads 200 MB whole', async () => {
      const path = join(folder, 'lourd');
      const handle = await open(path, 'w');
      await handle.truncate(200 * 1024 * 1024);
      await handle.close();
      const reading = await open(path);
      assert.deepEqual(await clamd(server.socket).scan(reading.createReadStream()), {kind: 'sound'});
    });

    test('is away when it was killed, and back when it was started', async () => {
      const antivirus = clamd(server.socket);
      await server.kill();
      await assert.rejects(antivirus.scan(file('x')), AntivirusAwayError);
      await assert.rejects(antivirus.version(), AntivirusAwayError);
      await server.start();
      assert.deepEqual(await antivirus.scan(file('x')), {kind: 'sound'});
    });
  });

  for (const [limit, reason] of [
    ['StreamMaxLength', 'INSTREAM size limit exceeded. ERROR'],
    ['MaxFileSize', 'Heuristics.Limits.Exceeded.MaxFileSize'],
    ['MaxScanSize', 'Heuristics.Limits.Exceeded.MaxScanSize'],
  ] as const) {
    test(`a file above ${limit} is not said to be sound`, async () => {
      const server = await startClamd({[limit]: '1M'});
      try {
        // Many times: clamd hangs up in the middle, and its answer must be heard whatever the moment.
        for (let time = 0; time < 20; time++) {
          const pieces = Array.from({length: 64}, () => Buffer.alloc(64 * 1024));
          assert.deepEqual(await clamd(server.socket).scan(Readable.from(pieces)), {kind: 'unscannable', reason});
        }
      } finally {
        await server.stop();
      }
    });
  }
}
