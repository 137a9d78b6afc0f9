import type {Configuration} from '../../../configuration/configuration.js';

/** What a bucket is reached with, as configured. */
export type S3Settings = NonNullable<Configuration['s3']>;
