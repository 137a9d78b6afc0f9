import type {ByteSource} from '@socle/core/pdf/source';
import {open} from 'node:fs/promises';

/** Reads a file of our disk in slices, as the browser reads its own; closed when the work is done. */
export async function withSource<Result>(path: string, work: (source: ByteSource) => Promise<Result>): Promise<Result> {
  const file = await open(path);
  try {
    const {size} = await file.stat();
    return await work({
      size,
      async read(from, to) {
        const length = Math.max(0, Math.min(size, to) - from);
        const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, from);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}
