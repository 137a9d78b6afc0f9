import type {Database} from '../database/database.js';
import type {UploadOptions, Uploads} from './contract.js';
import {createLocks} from './transfers/locks.js';
import {purgeUploads} from './purge.js';
import {receiveForm} from './receive.js';
import {removeAll, removeFile} from './remove.js';
import {reuseFile} from './reuse.js';
import {toStored, type UploadRow} from './row.js';
import {scanQueue} from './scan.js';
import {openFile} from './serve.js';
import type {Shared} from './shared.js';
import {overview} from './states.js';
import {diskStorage} from './storage/disk.js';
import {settleWhole} from './transfers/finish.js';
import {transfer} from './transfers/transfer.js';

export type * from './contract.js';
export {FormError} from './form-error.js';
export {readForm} from './read-form.js';
export {diskStorage} from './storage/disk.js';
export {s3Storage} from './storage/s3.js';
export type {FileStorage} from './storage/storage.js';

const MEBIBYTE = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** Files under generated names, their description in the database. */
export function uploads(db: Database, options: UploadOptions): Uploads {
  const {folder, storage = diskStorage(db, folder), antivirus} = options;
  const queue = scanQueue(db, storage, antivirus);
  const shared: Shared = {
    db,
    storage,
    folder,
    locks: createLocks(),
    quotaBytes: options.quotaBytes ?? 1024 * MEBIBYTE,
    maxRequestBytes: options.maxRequestBytes ?? 256 * MEBIBYTE,
    transferLifetime: options.transferLifetime ?? DAY,
    hrefOf: options.hrefOf ?? (id => `/depots/${id}`),
    entryState: antivirus ? 'waiting' : 'unscanned',
    scanSoon: queue.scanSoon,
  };
  return {
    receive: (request, target) => receiveForm(shared, request, target),
    transfer: (request, target) => transfer(shared, request, target),
    async list(owner) {
      const rows = await db.query<UploadRow>(
        `select * from uploads where owner = $1 and state not in ('sending', 'rejected') order by rank`,
        [owner],
      );
      return rows.map(toStored);
    },
    overview: owner => overview(shared, owner),
    open: (owner, id, how) => openFile(shared, owner, id, how),
    async setKind(owner, id, kind) {
      const rows = await db.query('update uploads set kind = $3 where owner = $1 and id = $2 returning id', [
        owner,
        id,
        kind ?? null,
      ]);
      return rows.length > 0;
    },
    reuse: (owner, id, field, rules) => reuseFile(shared, {owner, id, field, rules}),
    remove: (owner, id) => removeFile(shared, owner, id),
    removeAll: owner => removeAll(shared, owner),
    async settle(now = new Date()) {
      await settleWhole(shared, now);
      return queue.settle(now);
    },
    idle: queue.idle,
    purge: (now = new Date()) => purgeUploads(shared, now),
  };
}
