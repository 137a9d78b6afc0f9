import {asStorageFault, StorageFault} from '../fault.js';

/** An error of the client of S3, the network's included. */
export interface S3Error extends Error {
  $metadata: {httpStatusCode?: number};
  /** Of the network: `ECONNREFUSED`. */
  code?: string;
}

export const isOfS3 = (error: unknown): error is S3Error => error instanceof Error && '$metadata' in error;

/** There is no such file, or no such sending; a bucket that has gone is another matter. */
export const isAbsent = (error: unknown): boolean =>
  isOfS3(error) && ['NoSuchKey', 'NoSuchUpload', 'NotFound'].includes(error.name);

/** Does something in a bucket; what S3 or our disk refuses is told as such. @throws StorageFault */
export async function blamingS3<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOfS3(error) ? new StorageFault(error.code ?? error.name, {cause: error}) : asStorageFault(error);
  }
}
