import type {Readable} from 'node:stream';
import type {DataStore} from '@tus/server';

/** Where the bytes of files are: on disk, or in a bucket. Each is known by its generated id, never by its sender's name. */
export interface FileStorage {
  /** Where tus writes what is being sent; a file received whole stays under the same id. */
  readonly transfers: DataStore;
  /** Keeps a local file, which leaves its place, under an id. */
  take(path: string, id: string): Promise<void>;
  /** Another file of the same bytes. */
  copy(id: string, as: string): Promise<void>;
  /** Its bytes and how many; undefined when there are none. */
  read(id: string): Promise<{size: number; stream: Readable} | undefined>;
  /** Does something that wants a file of this machine: the file itself on disk, else a copy that is removed afterwards. */
  withPath<Result>(id: string, work: (path: string) => Promise<Result>): Promise<Result>;
  /** Removes its bytes and what tus wrote beside; nothing when there are none. */
  remove(id: string): Promise<void>;
  /** Ids whose bytes were last written before a date. */
  writtenBefore(limit: Date): Promise<string[]>;
}
