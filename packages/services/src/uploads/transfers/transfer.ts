import type {FileList} from '@socle/core/upload/protocol';
import type {TransferTarget} from '../contract.js';
import {removeFile} from '../remove.js';
import {rowOf, type UploadRow} from '../row.js';
import type {Shared} from '../shared.js';
import {overview, stateOf} from '../states.js';
import {nameOf} from '../storage/fault.js';
import {create} from './create.js';
import {finish, isGone} from './finish.js';
import {json} from './json.js';
import {LockedError} from './locks.js';
import {problem, TUS} from './problems.js';
import {tus} from './tus.js';

/** See `Uploads.transfer`. */
export async function transfer(shared: Shared, request: Request, target: TransferTarget): Promise<Response> {
  const {pathname} = new URL(request.url);
  if (request.method === 'OPTIONS') return abilities();
  const [start = '', id, action, ...more] = pathname.slice(target.base.length).split('/');
  if (!pathname.startsWith(target.base) || start || more.length > 0) return problem('notThere');
  if (!speaksTus(request)) return problem('version');
  if (!id) return ofAll(shared, request, target);
  const row = await rowOf(shared.db, target.owner, id);
  if (!row) return problem('foreign');
  try {
    if (action === undefined) return await ofOne(shared, request, row, target.base);
    if (action !== 'fin') return problem('notThere');
    return request.method === 'POST' ? await finish(shared, request, row) : problem('method');
  } catch (error) {
    return failed(error);
  }
}

/** What tus can do here. The page need not ask. */
const abilities = () =>
  new Response(null, {
    status: 204,
    headers: {...TUS, 'tus-version': '1.0.0', 'tus-extension': 'creation,creation-with-upload,expiration,termination'},
  });

/** Bytes are only moved in the version of tus that is spoken here; what is JSON needs none. */
function speaksTus({method, headers, url}: Request): boolean {
  const said = headers.get('tus-resumable');
  if (said !== null) return said === TUS['tus-resumable'];
  return method === 'GET' || method === 'DELETE' || new URL(url).pathname.endsWith('/fin');
}

async function ofAll(shared: Shared, request: Request, target: TransferTarget): Promise<Response> {
  if (request.method === 'POST') return expiring(shared, await create(shared, request, target));
  if (request.method !== 'GET') return problem('method');
  const field = new URL(request.url).searchParams.get('champ') ?? undefined;
  return json({files: await overview(shared, target.owner, field)} satisfies FileList);
}

async function ofOne(shared: Shared, request: Request, row: UploadRow, base: string): Promise<Response> {
  switch (request.method) {
    case 'GET':
      return json(await stateOf(shared, row));
    case 'HEAD':
      return look(shared, request, row, base);
    case 'PATCH':
      return append(shared, request, row, base);
    case 'DELETE':
      await removeFile(shared, row.owner, row.id);
      return new Response(null, {status: 204, headers: TUS});
    default:
      return problem('method');
  }
}

/** HEAD: how much is there. */
async function look(shared: Shared, request: Request, row: UploadRow, base: string): Promise<Response> {
  if (row.state === 'rejected') return problem('gone');
  if (row.state === 'sending') {
    const response = await tus(shared, request, row.id, base);
    // Its bytes were lost: it can only be sent anew, and must not hold its place.
    if (response.status === 410) await removeFile(shared, row.owner, row.id);
    return response;
  }
  const size = String(row.size);
  return new Response(null, {
    headers: {...TUS, 'upload-offset': size, 'upload-length': size, 'cache-control': 'no-store'},
  });
}

/** PATCH: more bytes. */
async function append(shared: Shared, request: Request, row: UploadRow, base: string): Promise<Response> {
  if (request.headers.get('content-type') !== 'application/offset+octet-stream') return problem('unsupported');
  if (!/^\d{1,15}$/.test(request.headers.get('upload-offset') ?? '')) return problem('malformed');
  if (row.state !== 'sending') return problem('position');
  await touch(shared, row.id);
  try {
    return expiring(shared, await tus(shared, request, row.id, base));
  } finally {
    await touch(shared, row.id);
  }
}

/** Its last bytes came now. */
const touch = ({db}: Shared, id: string) =>
  db.query(`update uploads set received_at = $2 where id = $1 and state = 'sending'`, [id, new Date()]);

/** Says until when an unfinished transfer is kept. */
function expiring({transferLifetime}: Shared, response: Response): Response {
  if (response.ok) response.headers.set('upload-expires', new Date(Date.now() + transferLifetime).toUTCString());
  return response;
}

function failed(error: unknown): Response {
  if (error instanceof LockedError) return problem('locked');
  if (isGone(error)) return problem('gone');
  const status = (error as {status_code?: number}).status_code;
  if (status === undefined) throw error;
  console.error(`uploads: a file could not be worked on (${nameOf(error)}).`);
  return problem(status === 507 ? 'full' : 'away');
}
