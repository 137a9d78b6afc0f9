import type {S3, S3ClientConfig} from '@aws-sdk/client-s3';
import {open} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import {blamingS3, isAbsent} from './fault.js';
import type {S3Settings} from './settings.js';

/** What one part of a bucket's work needs of S3. */
export interface Bucket {
  name: string;
  client: S3;
  /** For a client of another package. */
  config: S3ClientConfig;
  /** @throws StorageFault, as all of these. */
  get: (key: string) => Promise<{size: number; stream: Readable} | undefined>;
  has: (key: string) => Promise<boolean>;
  put: (key: string, path: string) => Promise<void>;
  copy: (from: string, to: string) => Promise<void>;
  /** Nothing when there is none. */
  delete: (key: string) => Promise<void>;
}

export async function openBucket(settings: S3Settings): Promise<Bucket> {
  const {S3} = await import('@aws-sdk/client-s3');
  const config = configOf(settings);
  const client = new S3(config);
  const Bucket = settings.bucket;
  return {
    name: Bucket,
    client,
    config,

    get: Key =>
      blamingS3(async () => {
        const answer = await client.getObject({Bucket, Key}).catch(unlessAbsent);
        return answer && {size: answer.ContentLength ?? 0, stream: answer.Body as Readable};
      }),

    has: Key => blamingS3(async () => Boolean(await client.headObject({Bucket, Key}).catch(unlessAbsent))),

    put: (Key, path) =>
      blamingS3(async () => {
        const file = await open(path);
        const {size} = await file.stat();
        const Body = file.createReadStream();
        // The client does not hear that what it sends failed: it would wait for the rest.
        const stop = new AbortController();
        let failure: Error | undefined;
        Body.on('error', error => {
          failure = error;
          stop.abort();
        });
        try {
          await client.putObject({Bucket, Key, Body, ContentLength: size}, {abortSignal: stop.signal});
        } catch (error) {
          throw failure ?? error;
        } finally {
          Body.destroy();
        }
      }),

    copy: (from, to) =>
      blamingS3(async () => {
        await client.copyObject({Bucket, Key: to, CopySource: `${Bucket}/${encodeURIComponent(from)}`});
      }),

    delete: Key =>
      blamingS3(async () => {
        await client.deleteObject({Bucket, Key}).catch(unlessAbsent);
      }),
  };
}

function configOf({endpoint, region, accessKeyId, secretAccessKey}: S3Settings): S3ClientConfig {
  const agent = {keepAlive: true, maxSockets: 200}; // Each file that is read or written holds one.
  return {
    endpoint,
    region,
    credentials: {accessKeyId, secretAccessKey},
    forcePathStyle: true, // A name of host for each bucket is Amazon's way, not that of all.
    // Neither are the checksums that its client adds by itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {connectionTimeout: 5_000, socketTimeout: 120_000, httpAgent: agent, httpsAgent: agent},
  };
}

function unlessAbsent(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
}
