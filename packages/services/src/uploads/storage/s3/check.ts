import {randomUUID} from 'node:crypto';
import {ConfigurationError} from '../../../configuration/checks.js';
import type {Bucket} from './bucket.js';
import {isOfS3} from './fault.js';
import type {S3Settings} from './settings.js';

/**
 * Tries what files will need of the bucket, so that whoever starts the server learns at once what is wrong.
 * @throws ConfigurationError
 */
export async function checkBucket({client, name: Bucket}: Bucket, settings: S3Settings): Promise<void> {
  try {
    await client.listObjectsV2({Bucket, MaxKeys: 1});
    await client.listMultipartUploads({Bucket, MaxUploads: 1});
    const Key = `essai-${randomUUID()}`;
    await client.putObject({Bucket, Key, Body: 'Socle'});
    const {Body} = await client.getObject({Bucket, Key});
    await client.deleteObject({Bucket, Key});
    // What is no S3 may well say yes to everything.
    if ((await Body?.transformToString()) !== 'Socle') throw Object.assign(new Error(), {name: 'AnotherContent'});
  } catch (error) {
    throw new ConfigurationError(sentence(error, settings));
  }
}

/** Names variables and the host, never a key. */
function sentence(error: unknown, {endpoint, bucket}: S3Settings): string {
  const {host} = new URL(endpoint);
  if (!isOfS3(error)) return `S3_ENDPOINT does not answer at ${host} as S3 does (${(error as Error).name}).`;
  if (error.$metadata.httpStatusCode === undefined) {
    return `S3_ENDPOINT does not answer at ${host} (${error.code ?? error.name}).`;
  }
  const known: Record<string, string> = {
    InvalidAccessKeyId: `S3_ACCESS_KEY_ID is not known at ${host}.`,
    SignatureDoesNotMatch: `S3_SECRET_ACCESS_KEY does not go with S3_ACCESS_KEY_ID, says ${host}.`,
    NoSuchBucket: `S3_BUCKET names no bucket of ${host}: create « ${bucket} » there, for these files only.`,
    AccessDenied: `S3_ACCESS_KEY_ID may not do all it must in the bucket « ${bucket} »: docs/configuration.md says what.`,
    PermanentRedirect: `S3_REGION is not that of the bucket « ${bucket} ».`,
    AuthorizationHeaderMalformed: `S3_REGION is not that of the bucket « ${bucket} ».`,
    RequestTimeTooSkewed: `The clock of this machine is not on time, says ${host} (S3_ENDPOINT).`,
  };
  return known[error.name] ?? `S3_ENDPOINT does not answer at ${host} as S3 does (${error.name}).`;
}
