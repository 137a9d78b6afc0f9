import type {MetadataValue} from '@tus/s3-store';
import {ERRORS, type DataStore, type KvStore, type Upload} from '@tus/server';
import {randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import type {Bucket} from './bucket.js';
import {blamingS3, isAbsent} from './fault.js';
import {removeFile} from './keys.js';
import {piecesOf} from './pieces.js';

/** Small enough that little is sent again after a cut, well above the 5 MiB that S3 asks of each part. */
const PART = 8 * 1024 * 1024;

/** How many files being sent are remembered; the others are asked of S3 again. */
const REMEMBERED = 1000;

/** tus's own storage on S3, with what passes through this machine out of `/tmp`, and faults that say what they are. */
export async function openTransfers(bucket: Bucket, folder: string): Promise<DataStore> {
  const {S3Store} = await import('@tus/s3-store');

  class Transfers extends S3Store {
    override create(upload: Upload): Promise<Upload> {
      return blamingS3(() => super.create(upload));
    }

    override write(source: Readable, id: string, offset: number): Promise<number> {
      return blamingS3(() => super.write(source, id, offset));
    }

    /** It would say of a file that it does not exist when S3 is away, and of one whose parts were removed that it is whole. */
    override async getUpload(id: string): Promise<Upload> {
      const metadata = await blamingS3(() => this.getMetadata(id).catch(unlessAbsent(ERRORS.FILE_NOT_FOUND)));
      const upload = await blamingS3(() => super.getUpload(id));
      if (upload.size === undefined || upload.offset < upload.size || (await bucket.has(id))) return upload;
      // Every part is there: the process ended before it joined them.
      await blamingS3(async () => {
        const parts = await this.retrieveParts(id).catch(unlessAbsent(ERRORS.FILE_NO_LONGER_EXISTS));
        await this.finishMultipartUpload(metadata, parts);
      });
      return upload;
    }

    override async remove(id: string): Promise<void> {
      await this.getUpload(id);
      await removeFile(bucket, id);
      await this.clearCache(id);
    }

    /** One part at a time, so that a file takes one part's room here; when the sender is cut, what came is kept. */
    protected override async uploadParts(
      metadata: MetadataValue,
      source: Readable,
      firstPart: number,
      start: number,
    ): Promise<number> {
      const {id, size} = metadata.file;
      let part = firstPart;
      let offset = start;
      for await (const piece of piecesOf(source, this.calcOptimalPartSize(size), folder)) {
        offset += piece.size;
        const bytes = createReadStream(piece.path);
        if (piece.size >= this.minPartSize || offset === size) await this.uploadPart(metadata, bytes, part++);
        else await this.uploadIncompletePart(id, bytes);
      }
      return offset - start;
    }

    protected override async uniqueTmpFileName(): Promise<string> {
      return join(folder, randomUUID());
    }
  }

  return new Transfers({
    partSize: PART,
    s3ClientConfig: {...bucket.config, bucket: bucket.name},
    useTags: false, // Not every S3 has tags, and we remove what is old ourselves.
    cache: lately(),
  });
}

function unlessAbsent(answer: unknown) {
  return (error: unknown): never => {
    throw isAbsent(error) ? answer : error;
  };
}

/** Forgets the oldest: every file ever asked for must not stay in memory. */
function lately<Value>(): KvStore<Value> {
  const values = new Map<string, Value>();
  return {
    async get(id) {
      return values.get(id);
    },
    async set(id, value) {
      values.set(id, value);
      const [oldest] = values.keys();
      if (values.size > REMEMBERED && oldest !== undefined) values.delete(oldest);
    },
    async delete(id) {
      values.delete(id);
    },
  };
}
