import type {Database, DatabaseOptions} from './contract.js';
import {openEmbedded} from './embedded.js';
import {migrate} from './migrations.js';
import {openServer} from './server.js';

export type * from './contract.js';
export {DatabaseUnavailableError, FolderBusyError, FolderUnusableError} from './errors.js';
export {lockFolder} from './lock.js';

/**
 * Opens the database and brings its tables up to date.
 * @throws DatabaseUnavailableError, FolderBusyError, FolderUnusableError – each with one sentence to print.
 */
export async function openDatabase({url, folder}: DatabaseOptions): Promise<Database> {
  const db = url ? await openServer(url) : await openEmbedded(folder);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
