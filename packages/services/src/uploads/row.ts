import type {StoredFile} from './uploads.js';

/** A row of the table `uploads`. */
export interface UploadRow {
  id: string;
  owner: string;
  field: string;
  name: string;
  size: number;
  type: string;
  sha256: string;
  received_at: Date;
}

export function toStored({id, owner, field, name, size, type, sha256, received_at: receivedAt}: UploadRow): StoredFile {
  return {id, owner, field, name, size, type, sha256, receivedAt};
}
