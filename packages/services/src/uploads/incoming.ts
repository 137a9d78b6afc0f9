import {createHash, randomUUID} from 'node:crypto';
import {open, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {FilePart} from './multipart.js';
import {displayName} from './names.js';

/** A file received whole, in a temporary place, not judged yet. */
export interface IncomingFile {
  field: string;
  name: string;
  declared: string;
  /** Bytes received, including those beyond the limit, which are counted and not kept. */
  size: number;
  sha256: string;
  /** Where it was written; undefined when it was not to be kept, or could not be. */
  path: string | undefined;
  /** Whether our disk refused it. */
  failed: boolean;
}

/** Temporary files carry this in their name, so that those of a killed process can be told from kept ones. */
export const INCOMING = '.incoming';

/** Writes a part into `folder` under a generated name, up to `maxBytes`; reads the rest only to count it. */
export async function keepPart(
  {field, name, declared, stream}: FilePart,
  folder: string,
  maxBytes: number,
): Promise<IncomingFile> {
  const path = join(folder, `${randomUUID()}${INCOMING}`);
  const hash = createHash('sha256');
  const writer = maxBytes > 0 ? await createWriter(path) : undefined;
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) continue;
      hash.update(chunk);
      await writer?.write(chunk);
    }
  } catch (error) {
    await writer?.abandon();
    throw error;
  }
  const kept = size <= maxBytes ? await writer?.finish() : await writer?.abandon();
  return {
    field,
    name: displayName(name),
    declared,
    size,
    sha256: hash.digest('hex'),
    path: kept ? path : undefined,
    failed: writer?.failed() ?? false,
  };
}

/** A file that never throws: a full disk must not lose the rest of the form. */
async function createWriter(path: string) {
  let failed = false;
  const fail = (error: NodeJS.ErrnoException) => {
    failed = true;
    console.error(`uploads: a file could not be written (${error.code}).`);
  };
  const file = await open(path, 'wx', 0o600).catch(fail);
  const close = () => file?.close().catch(fail);
  return {
    failed: () => failed,
    async write(chunk: Buffer) {
      if (!failed) await file?.write(chunk).catch(fail);
    },
    async finish(): Promise<boolean> {
      if (!failed) await file?.sync().catch(fail);
      await close();
      if (failed) await rm(path, {force: true});
      return !failed;
    },
    async abandon(): Promise<boolean> {
      await close();
      await rm(path, {force: true});
      return false;
    },
  };
}
