import {FileStore} from '@tus/file-store';
import type {Upload} from '@tus/server';
import {createWriteStream, mkdirSync} from 'node:fs';
import {copyFile, link, mkdir, open, readdir, rename, rm, stat, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {FolderUnusableError} from '../../database/errors.js';
import type {Database} from '../../database/database.js';
import {asStorageFault} from './fault.js';
import type {FileStorage} from './storage.js';
import {transferStore} from './transfer-store.js';

/**
 * Files in a folder of this machine, out of anything served, that only our user reads; created when missing.
 * @throws FolderUnusableError
 */
export function diskStorage(db: Database, folder: string): FileStorage {
  const pathOf = (id: string) => join(folder, id);
  return {
    transfers: new DiskTransfers(db, folder),

    async take(path, id) {
      await blaming(async () => {
        await mkdir(folder, {recursive: true, mode: 0o700});
        await rename(path, pathOf(id)).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EXDEV') throw error;
          return copyFile(path, pathOf(id)).then(() => rm(path, {force: true}));
        });
      });
    },

    async copy(id, as) {
      await blaming(async () => {
        const now = new Date();
        await utimes(pathOf(id), now, now); // The copy is of the same age: it must not look left behind before its row is written.
        // The bytes of a whole file never change: two names for them are two files.
        await link(pathOf(id), pathOf(as)).catch(() => copyFile(pathOf(id), pathOf(as)));
      });
    },

    async read(id) {
      const file = await open(pathOf(id)).catch(absent);
      if (!file) return undefined;
      return {size: (await file.stat()).size, stream: file.createReadStream()};
    },

    withPath: (id, work) => work(pathOf(id)),

    remove: id => rm(pathOf(id), {force: true}),

    async writtenBefore(limit) {
      const entries = await readdir(folder, {withFileTypes: true}).catch(absent);
      const files = (entries ?? []).filter(entry => entry.isFile()).map(({name}) => name);
      const ages = await Promise.all(files.map(name => stat(pathOf(name)).catch(absent)));
      return files.filter((_, at) => (ages[at]?.mtime ?? limit) < limit);
    },
  };
}

/** tus's own storage, with files that nobody else reads, an end on disk and not in memory, and faults that say what they are. */
class DiskTransfers extends FileStore {
  constructor(db: Database, folder: string) {
    makeFolder(folder); // It would make it readable by all, and end the process when it cannot.
    super({directory: folder, configstore: transferStore(db)});
  }

  override async create(upload: Upload): Promise<Upload> {
    await blaming(async () => {
      await mkdir(this.directory, {recursive: true, mode: 0o700});
      await (await open(join(this.directory, upload.id), 'wx', 0o600)).close();
    });
    await this.configstore.set(upload.id, upload);
    return upload;
  }

  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const target = createWriteStream(join(this.directory, id), {flags: 'r+', start: offset, flush: true});
    await blaming(() => pipeline(source, target));
    return offset + target.bytesWritten;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700});
  } catch (error) {
    throw new FolderUnusableError(
      `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another one or change its owner.`,
      {cause: error},
    );
  }
}

async function blaming<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFault(error);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw asStorageFault(error);
}
