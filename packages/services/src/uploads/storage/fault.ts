import type {FileStorage} from './storage.js';

/** Our place is full, by what the system calls it. */
const FULL = ['ENOSPC', 'EDQUOT'];

/** Our storage refuses, not the file: 507 when it is full, 503 otherwise. Nothing that was kept is lost. */
export class StorageFault extends Error {
  override name = 'StorageFault';
  /** HTTP status to answer, as tus reads it. */
  declare status_code: 503 | 507;
  /** As tus reads it. */
  declare body: string;
  /** What the system calls it: `ENOSPC`. */
  declare code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The storage refuses: ${code}.`, options);
    this.code = code;
    this.status_code = FULL.includes(code) ? 507 : 503;
    this.body = this.message;
  }
}

const FAULTS = [...FULL, 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'ENOTDIR'];

/** The same error, told as a fault of the storage when it is one. */
export function asStorageFault(error: unknown): unknown {
  const {code} = error as NodeJS.ErrnoException;
  return code && FAULTS.includes(code) ? new StorageFault(code, {cause: error}) : error;
}

/** Tells whatever fails while `work` uses the storage as a fault of it; what tus says by a status stays as it is. */
export async function ofStorage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOfTus(error) ? error : new StorageFault(nameOf(error), {cause: error});
  }
}

const isOfTus = (error: unknown) => (error as {status_code?: number} | undefined)?.status_code !== undefined;

/** Removes the bytes of a file that has no row any more. When they resist, `purge` removes them another day. */
export async function removeBytes(storage: FileStorage, id: string): Promise<void> {
  try {
    await storage.remove(id);
  } catch (error) {
    console.error(`uploads: the bytes of a removed file are still there (${nameOf(error)}).`);
  }
}

/** For a log: never the message of an error, which may name a file or quote it. */
export function nameOf(error: unknown): string {
  const {code, name, status_code} = error as Partial<NodeJS.ErrnoException & StorageFault>;
  return String(code ?? name ?? status_code); // tus throws plain objects.
}
