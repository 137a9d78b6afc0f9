import {isOnItsWay, type UploadRow} from './row.js';

/** What a usager may do with a file, beside looking at it. */
export type RowAction = 'retry' | 'again' | 'replace' | 'cancel' | 'remove';

/** What is proposed for a row, in the order in which it is shown. */
export function rowActions(row: Pick<UploadRow, 'state' | 'fault' | 'file'>): RowAction[] {
  const {state, fault, file} = row;
  if (isOnItsWay(row)) return state === 'offline' || state === 'retrying' ? ['retry', 'cancel'] : ['cancel'];
  if (state === 'interrupted') return [file ? 'retry' : 'again', 'remove'];
  if (state === 'failed') return [fault === 'unreadable' ? 'replace' : 'retry', 'remove'];
  if (state === 'refused') return [fault === 'count' || fault === 'total' ? 'retry' : 'replace', 'remove'];
  return state === 'rejected' ? ['replace', 'remove'] : ['remove'];
}

/** How a file can be looked at: a picture in the page, a document in a new tab. */
export function previewOf({name}: {name: string}): 'picture' | 'document' | undefined {
  if (/\.(jpe?g|png|gif|webp)$/i.test(name)) return 'picture';
  return /\.pdf$/i.test(name) ? 'document' : undefined;
}
