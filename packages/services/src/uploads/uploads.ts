import type {Database} from '../database/database.js';
export interface UploadRules { accept: string[]; maxBytes: number; maxFiles: number }
export interface StoredFile { id: string; owner: string; field: string; name: string; size: number; type: string; sha256: string; receivedAt: Date }
export interface Refusal { field: string; name: string; reason: 'type' | 'size' | 'empty' | 'content' | 'count' | 'unreadable'; message: string }
export interface ReceivedForm { fields: [string, string][]; stored: StoredFile[]; refused: Refusal[] }
export interface UploadTarget { owner: string; rulesFor(field: string): UploadRules | undefined }
export class FormError extends Error { reason: 'malformed' | 'too-large' | 'interrupted' | 'unsupported' = 'malformed'; status = 400 }
export interface Uploads {
  receive(request: Request, target: UploadTarget): Promise<ReceivedForm>;
  list(owner: string): Promise<StoredFile[]>;
  open(owner: string, id: string): Promise<Response>;
  remove(owner: string, id: string): Promise<boolean>;
  removeAll(owner: string): Promise<number>;
  purge(now?: Date): Promise<number>;
}
export function uploads(_db: Database, _options: {folder: string}): Uploads { throw new Error('not yet'); }
export async function readForm(_request: Request, _target?: UploadTarget & {uploads: Uploads}): Promise<ReceivedForm> { throw new Error('not yet'); }
