import type {FileState} from '@socle/core/upload/protocol';
import type {UploadRow} from './row.js';
import type {Shared} from './shared.js';

/** See `Uploads.overview`. */
export async function overview(shared: Shared, owner: string, field?: string): Promise<FileState[]> {
  const rows = await shared.db.query<UploadRow>(
    'select * from uploads where owner = $1 and ($2::text is null or field = $2) order by rank',
    [owner, field ?? null],
  );
  return Promise.all(rows.map(row => stateOf(shared, row)));
}

/** What a page is told of one file. */
export async function stateOf(shared: Shared, row: UploadRow): Promise<FileState> {
  const {id, field, name, size, state} = row;
  const isWhole = state !== 'sending';
  return {
    id,
    field,
    name,
    size,
    state,
    offset: isWhole ? size : await offsetOf(shared, id),
    ...(isWhole && {sha256: row.sha256}),
    ...(!isWhole && row.fingerprint && {fingerprint: row.fingerprint}),
    ...(row.kind !== null && {kind: row.kind}),
    ...(state === 'sound' && {href: shared.hrefOf(id)}),
    ...(row.message !== null && {message: row.message}),
  };
}

/** How many bytes of a transfer the storage holds; none when it cannot say. */
export async function offsetOf({storage}: Shared, id: string): Promise<number> {
  try {
    return (await storage.transfers.getUpload(id)).offset;
  } catch {
    return 0;
  }
}
