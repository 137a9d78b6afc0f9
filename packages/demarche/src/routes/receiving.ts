import {join} from 'node:path';
import {AntivirusAwayError, clamd, type Antivirus} from '@socle/services/antivirus';
import type {Configuration} from '@socle/services/configuration';
import type {Database} from '@socle/services/database';
import {s3Storage, uploads, type Uploads} from '@socle/services/uploads';

/** The documents of a site, and what its operator is told of them at start. */
export interface Receiving {
  uploads: Uploads;
  notices: string[];
}

/** Joins the storage and the antivirus that the configuration names. */
export async function openUploads(database: Database, configuration: Configuration): Promise<Receiving> {
  const {dataDir, s3, clamdSocket} = configuration;
  const folder = join(dataDir, 'depots');
  const storage = s3 && (await s3Storage(s3, {localFolder: folder}));
  const antivirus = clamdSocket ? clamd(clamdSocket) : undefined;
  return {
    uploads: uploads(database, {folder, ...(storage && {storage}), ...(antivirus && {antivirus})}),
    notices: [
      s3 ? `Files: in the bucket ${s3.bucket} of ${s3.endpoint}.` : `Files: in ${folder}.`,
      antivirus ? await presence(antivirus) : none,
    ],
  };
}

const none =
  'Antivirus: none (CLAMD_SOCKET is not set). Files are accepted, marked « non analysé », and nobody can open them.';

async function presence(antivirus: Antivirus): Promise<string> {
  try {
    return `Antivirus: ${await antivirus.version()}.`;
  } catch (error) {
    if (!(error instanceof AntivirusAwayError)) throw error;
    return 'Antivirus: clamd does not answer. Files are accepted, and will be scanned when it does.';
  }
}
