import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach} from 'node:test';
import {onBoth} from '../../database/both.testing.js';
import {openDatabase, type Database} from '../../database/database.js';
import {PDF} from '../files.testing.js';
import {uploads, type UploadRules, type Uploads} from '../uploads.js';
import {OURS, Refused, startSite, type TestSite} from './site.testing.js';

export const MEBIBYTE = 1024 * 1024;

const rules: UploadRules = {
  accept: ['.pdf', '.jpg', '.png'],
  maxBytes: 12 * MEBIBYTE,
  maxFiles: 2,
  maxTotalBytes: 20 * MEBIBYTE,
};
export const rulesFor = (field: string): UploadRules | undefined =>
  ['domicile', 'assurance'].includes(field) ? rules : undefined;

/** What a test of transfers has: a site of which nothing is known to the test before. */
export interface Bench {
  database: () => Database;
  site: TestSite;
  store: Uploads;
  /** Who « ours » is this time. */
  owner: string;
  folder: string;
  onDisk: () => Promise<string[]>;
  /** Sends a whole file; gives its address. */
  sent: (bytes: Uint8Array, name: string) => Promise<string>;
}

/** Runs a suite on both databases; what is in the bench is of the running test. */
export function onBothSites(subject: string, suite: (bench: Bench) => void): void {
  onBoth(subject, database => {
    let turn = 0;
    const bench = {
      database,
      onDisk: () => readdir(bench.folder),
      async sent(bytes, name) {
        const path = await bench.site.create({name, size: bytes.length});
        assert.equal((await bench.site.send(path, 0, bytes)).status, 204);
        return path;
      },
    } as Bench;
    before(async () => {
      bench.site = await startSite(
        () => bench.store,
        rulesFor,
        () => `${turn}-`,
      );
    });
    after(() => bench.site?.stop());
    beforeEach(async () => {
      bench.folder = await mkdtemp(join(tmpdir(), 'socle-transfers-'));
      bench.owner = `${++turn}-${OURS}`;
      bench.store = uploads(database(), {folder: bench.folder, quotaBytes: 30 * MEBIBYTE});
    });
    afterEach(() => rm(bench.folder, {recursive: true, force: true}));
    suite(bench);
  });
}

/** A PDF of that many bytes, unlike any other. */
export const heavy = (size: number): Buffer =>
  Buffer.concat([PDF, Buffer.from('%'), randomBytes(size - PDF.length - 1)]);

/** What was answered, which is a problem. */
export async function problemOf(answer: Response): Promise<{status: number; code: string; detail: string}> {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  const {code, detail} = (await answer.json()) as Refused['problem'];
  return {status: answer.status, code, detail};
}

/** Whether a creation is refused so. */
export const refused =
  (status: number, code: string, detail = /./) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof Refused, String(error));
    assert.equal(`${error.status} ${error.problem.code}`, `${status} ${code}`);
    assert.match(error.problem.detail, detail);
    return true;
  };

/** Runs in a process of its own, for a test to kill; writes its address once it answers. `later`: milliseconds. */
export async function serveAlone(base: string, folder: string, later: number): Promise<void> {
  const store = uploads(await openDatabase({folder: base}), {folder});
  await store.settle(new Date(Date.now() + later));
  const {url} = await startSite(
    () => store,
    () => ({accept: ['.pdf'], maxBytes: 300 * MEBIBYTE, maxFiles: 5}),
  );
  console.log(url);
}
