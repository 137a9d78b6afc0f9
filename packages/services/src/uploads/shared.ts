import type {Database} from '../database/database.js';
import type {FileStorage} from './storage/storage.js';
import type {Locks} from './transfers/locks.js';

/** What the parts of the uploads work with. */
export interface Shared {
  db: Database;
  storage: FileStorage;
  /** Where a form is received. */
  folder: string;
  locks: Locks;
  /** Bytes. */
  quotaBytes: number;
  /** Bytes. */
  maxRequestBytes: number;
  /** Milliseconds. */
  transferLifetime: number;
  hrefOf: (id: string) => string;
  /** State of a file that has just been kept. */
  entryState: 'waiting' | 'unscanned';
  /** Gives waiting files to the antivirus, without waiting for it. */
  scanSoon: () => void;
}
