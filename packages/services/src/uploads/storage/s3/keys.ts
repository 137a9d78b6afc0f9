import type {ListMultipartUploadsOutput} from '@aws-sdk/client-s3';
import type {Bucket} from './bucket.js';
import {blamingS3, isAbsent} from './fault.js';

/** Beside the bytes of a file: what tus knows of it, and what it received that is too little for a part. */
const BESIDE = ['.info', '.part'];

/** Our ids. Whatever else is in the bucket is not ours to look at, let alone to remove. */
const KEY = /^([0-9a-f-]{32,36})(?:\.info|\.part)?$/;

/** A file being sent, that S3 holds in parts. */
interface Unfinished {
  key: string;
  uploadId: string;
  started: Date;
}

/** Removes a file, whole or being sent. */
export async function removeFile(bucket: Bucket, id: string): Promise<void> {
  for await (const {key, uploadId} of unfinished(bucket, id)) if (key === id) await abort(bucket, id, uploadId);
  for (const key of [id, ...BESIDE.map(end => id + end)]) await bucket.delete(key);
}

/** See `FileStorage.writtenBefore`. */
export async function writtenBefore(bucket: Bucket, limit: Date): Promise<string[]> {
  const last = new Map<string, Date>();
  const note = (id: string, date: Date) => {
    const known = last.get(id);
    if (!known || known < date) last.set(id, date);
  };
  for await (const {key, written} of objects(bucket)) {
    const id = KEY.exec(key)?.[1];
    if (id) note(id, written);
  }
  for await (const sending of unfinished(bucket)) {
    if (!KEY.test(sending.key)) continue;
    note(sending.key, sending.started);
    // What it is known by was written at its beginning: its parts say how old it is.
    if (last.get(sending.key)! < limit) note(sending.key, await lastPart(bucket, sending));
  }
  return [...last].filter(([, date]) => date < limit).map(([id]) => id);
}

async function* objects({client, name: Bucket}: Bucket): AsyncGenerator<{key: string; written: Date}> {
  let ContinuationToken: string | undefined;
  do {
    const answer = await blamingS3(() => client.listObjectsV2({Bucket, ContinuationToken}));
    for (const {Key, LastModified} of answer.Contents ?? []) {
      if (Key && LastModified) yield {key: Key, written: LastModified};
    }
    ContinuationToken = answer.IsTruncated ? answer.NextContinuationToken : undefined;
  } while (ContinuationToken);
}

async function* unfinished({client, name: Bucket}: Bucket, Prefix?: string): AsyncGenerator<Unfinished> {
  let from: {KeyMarker?: string; UploadIdMarker?: string} | undefined = {};
  while (from) {
    const asked = {Bucket, Prefix, ...from};
    const answer: ListMultipartUploadsOutput = await blamingS3(() => client.listMultipartUploads(asked));
    for (const {Key, UploadId, Initiated} of answer.Uploads ?? []) {
      if (Key && UploadId) yield {key: Key, uploadId: UploadId, started: Initiated ?? new Date()};
    }
    from = answer.IsTruncated
      ? {KeyMarker: answer.NextKeyMarker, UploadIdMarker: answer.NextUploadIdMarker}
      : undefined;
  }
}

async function lastPart({client, name: Bucket}: Bucket, {key, uploadId, started}: Unfinished): Promise<Date> {
  let latest = started;
  let PartNumberMarker: string | undefined;
  do {
    const asked = {Bucket, Key: key, UploadId: uploadId, PartNumberMarker};
    const answer = await blamingS3(() => client.listParts(asked).catch(unlessAbsent));
    for (const {LastModified} of answer?.Parts ?? []) if (LastModified && LastModified > latest) latest = LastModified;
    PartNumberMarker = answer?.IsTruncated ? answer.NextPartNumberMarker : undefined;
  } while (PartNumberMarker);
  return latest;
}

async function abort({client, name: Bucket}: Bucket, Key: string, UploadId: string): Promise<void> {
  await blamingS3(() => client.abortMultipartUpload({Bucket, Key, UploadId}).catch(unlessAbsent));
}

function unlessAbsent(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
}
