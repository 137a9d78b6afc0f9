import {Readable} from 'node:stream';
import {attachment} from './names.js';
import {rowOf} from './row.js';
import type {Shared} from './shared.js';
import {nameOf, ofStorage} from './storage/fault.js';

/** What a browser shows by itself without running anything of it. */
const SHOWN = /^(image\/(jpeg|png|webp|gif)|application\/pdf)$/;

/** See `Uploads.open`. */
export async function openFile(
  {db, storage}: Shared,
  owner: string,
  id: string,
  {inline = false}: {inline?: boolean} = {},
): Promise<Response> {
  const row = await rowOf(db, owner, id);
  if (row?.state !== 'sound') return new Response(null, {status: 403});
  const bytes = await ofStorage(() => storage.read(id)).catch(asAway);
  if (bytes instanceof Response) return bytes;
  if (!bytes) return new Response(null, {status: 403});
  const disposition = attachment(row.name);
  return new Response(Readable.toWeb(bytes.stream) as ReadableStream, {
    headers: {
      'content-type': row.type,
      'content-length': String(bytes.size),
      'content-disposition': inline && SHOWN.test(row.type) ? disposition.replace('attachment', 'inline') : disposition,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** Our storage fails: another time it may do. */
function asAway(error: unknown): Response {
  console.error(`uploads: a file could not be opened (${nameOf(error)}).`);
  return new Response('Ce fichier ne peut pas être ouvert pour le moment. Réessayez dans quelques minutes.', {
    status: 503,
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'},
  });
}
