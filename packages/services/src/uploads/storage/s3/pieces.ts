import {randomUUID} from 'node:crypto';
import {open, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Readable} from 'node:stream';

/**
 * Cuts a stream into files of `length` bytes, one at a time: each is gone when the next one is asked for. When the stream
 * fails, what came of it is given before its error.
 */
export async function* piecesOf(
  source: Readable,
  length: number,
  folder: string,
): AsyncGenerator<{path: string; size: number}> {
  const path = join(folder, randomUUID());
  const reader = readerOf(source);
  try {
    while (!reader.isOver()) {
      const size = await fill(path, reader, length);
      if (size > 0) yield {path, size};
    }
    reader.throwFailure();
  } finally {
    await rm(path, {force: true});
    source.destroy();
  }
}

async function fill(path: string, reader: Reader, length: number): Promise<number> {
  const file = await open(path, 'w', 0o600);
  try {
    let size = 0;
    for (let bytes; size < length && (bytes = await reader.next(length - size)); size += bytes.length) {
      await file.writeFile(bytes);
    }
    return size;
  } finally {
    await file.close();
  }
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(source: Readable) {
  const chunks = (source as AsyncIterable<Buffer, undefined>)[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  let hasEnded = false;
  let failure: {error: unknown} | undefined;
  return {
    isOver: () => hasEnded && rest.length === 0,
    /** So many bytes at most; undefined when there are no more. */
    async next(most: number): Promise<Buffer | undefined> {
      while (rest.length === 0 && !hasEnded) {
        try {
          const {value, done} = await chunks.next();
          if (done) hasEnded = true;
          else rest = value;
        } catch (error) {
          hasEnded = true;
          failure = {error};
        }
      }
      const bytes = rest.subarray(0, most);
      rest = rest.subarray(most);
      return bytes.length > 0 ? bytes : undefined;
    },
    throwFailure() {
      if (failure) throw failure.error;
    },
  };
}
