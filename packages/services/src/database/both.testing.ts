import {rm} from 'node:fs/promises';
import {after, before, describe} from 'node:test';
import {openDatabase, type Database} from './database.js';
import {embeddedFolder} from './embedded.testing.js';
import {startPostgres, type TestPostgres} from './postgres.testing.js';

/** Runs one suite twice: on the embedded PostgreSQL and on a server. `database()` is open while tests run. */
export function onBoth(subject: string, suite: (database: () => Database) => void): void {
  describe(`${subject}, embedded PostgreSQL`, () => {
    let folder: string;
    let db: Database;
    before(async () => {
      folder = await embeddedFolder();
      db = await openDatabase({folder});
    });
    after(async () => {
      await db?.close();
      await rm(folder, {recursive: true, force: true});
    });
    suite(() => db);
  });
  describe(`${subject}, PostgreSQL server`, () => {
    let server: TestPostgres;
    let db: Database;
    before(async () => {
      server = await startPostgres();
      db = await openDatabase({url: server.url, folder: ''});
    });
    after(async () => {
      await db?.close();
      await server?.stop();
    });
    suite(() => db);
  });
}
