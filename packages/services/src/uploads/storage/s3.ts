import {randomUUID} from 'node:crypto';
import {createWriteStream} from 'node:fs';
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {asStorageFault} from './fault.js';
import {openBucket, type Bucket} from './s3/bucket.js';
import {checkBucket} from './s3/check.js';
import {removeFile, writtenBefore} from './s3/keys.js';
import type {S3Settings} from './s3/settings.js';
import {openTransfers} from './s3/transfers.js';
import type {FileStorage} from './storage.js';

export type {S3Settings} from './s3/settings.js';

/**
 * Files in a bucket that holds nothing else. What is on its way to or from it passes through `localFolder`, which only our
 * user reads. The client of S3 is loaded here, for those who keep files there only.
 * @throws ConfigurationError – one sentence naming the variable, when the bucket cannot be used.
 */
export async function s3Storage(settings: S3Settings, {localFolder}: {localFolder: string}): Promise<FileStorage> {
  const folder = join(localFolder, 's3');
  const bucket = await openBucket(settings);
  await checkBucket(bucket, settings);
  await emptied(folder);
  return {
    transfers: await openTransfers(bucket, folder),

    async take(path, id) {
      await bucket.put(id, path);
      await rm(path, {force: true});
    },

    copy: (id, as) => bucket.copy(id, as),

    read: id => bucket.get(id),

    async withPath(id, work) {
      const path = join(folder, randomUUID());
      try {
        await download(bucket, id, path);
        return await work(path);
      } finally {
        await rm(path, {force: true});
      }
    },

    remove: id => removeFile(bucket, id),
    writtenBefore: limit => writtenBefore(bucket, limit),
  };
}

/** What a killed process left there is no use to anybody: what counts is in the bucket. */
async function emptied(folder: string): Promise<void> {
  try {
    await rm(folder, {recursive: true, force: true});
    await mkdir(folder, {recursive: true, mode: 0o700});
  } catch (error) {
    throw asStorageFault(error);
  }
}

async function download(bucket: Bucket, id: string, path: string): Promise<void> {
  const file = await bucket.get(id);
  if (!file) throw Object.assign(new Error('The file is not in the bucket.'), {code: 'ENOENT'});
  const target = createWriteStream(path, {flags: 'wx', mode: 0o600});
  await pipeline(file.stream, target).catch((error: unknown) => {
    throw asStorageFault(error);
  });
}
