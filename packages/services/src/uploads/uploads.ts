import {createReadStream} from 'node:fs';
import {mkdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import type {Database} from '../database/database.js';
import {keepPart, type IncomingFile} from './incoming.js';
import {keepFile} from './keep.js';
import {readMultipart} from './multipart.js';
import {attachment} from './names.js';
import {purgeUploads} from './purge.js';
import {toStored, type UploadRow} from './row.js';

export {FormError} from './form-error.js';
export {readForm} from './read-form.js';

export interface UploadRules {
  /** Extensions with their dot: `.pdf`, `.jpg`… */
  accept: string[];
  /** Greatest size of one file, in bytes. */
  maxBytes: number;
  /** How many files the field holds, those received earlier included. */
  maxFiles: number;
}

export interface StoredFile {
  id: string;
  /** The draft or dossier it belongs to. */
  owner: string;
  field: string;
  /** The sender's name for it, without path nor hidden characters: data to show, never a path. */
  name: string;
  /** Bytes. */
  size: number;
  /** The type its content was found to have. */
  type: string;
  sha256: string;
  receivedAt: Date;
}

/** A file that was not kept; the message is the French sentence that names it, says why and what to do. */
export interface Refusal {
  field: string;
  name: string;
  reason: 'type' | 'size' | 'empty' | 'content' | 'count' | 'unreadable';
  message: string;
}

/** A form: its text fields in order, and what became of its files. */
export interface ReceivedForm {
  fields: [string, string][];
  stored: StoredFile[];
  refused: Refusal[];
}

export interface UploadTarget {
  owner: string;
  /** The rules of a file field; undefined for a field that takes none, whose files are dropped. */
  rulesFor: (field: string) => UploadRules | undefined;
}

export interface Uploads {
  /**
   * Reads a multipart form and keeps its acceptable files. The same file sent twice in one field is kept once.
   * @throws FormError when the form is malformed, too large or cut; nothing is kept then.
   */
  receive: (request: Request, target: UploadTarget) => Promise<ReceivedForm>;
  /** The owner's files, oldest first. */
  list: (owner: string) => Promise<StoredFile[]>;
  /** The file as a download; 404 when the owner has no such file. Checking who asks is the caller's. */
  open: (owner: string, id: string) => Promise<Response>;
  remove: (owner: string, id: string) => Promise<boolean>;
  /** Removes every file of an owner; gives how many. */
  removeAll: (owner: string) => Promise<number>;
  /** Removes what belongs to no draft nor dossier any more, and the remains of interrupted requests, one day old at least. */
  purge: (now?: Date) => Promise<number>;
}

export interface UploadOptions {
  /** Where files are kept, out of anything served; created when missing. */
  folder: string;
  /** Greatest weight of one request, all files included; 256 MiB unless said. */
  maxRequestBytes?: number;
}

const MEBIBYTE = 1024 * 1024;

/** Files on disk under generated names, their description in the database. */
export function uploads(db: Database, {folder, maxRequestBytes = 256 * MEBIBYTE}: UploadOptions): Uploads {
  const pathOf = (id: string) => join(folder, id);

  async function removeRows(rows: {id: string}[]): Promise<number> {
    await Promise.all(rows.map(({id}) => rm(pathOf(id), {force: true})));
    return rows.length;
  }

  return {
    async receive(request, {owner, rulesFor}) {
      await mkdir(folder, {recursive: true, mode: 0o700});
      const {fields, files} = await takeIn(request, {folder, maxRequestBytes, rulesFor});
      const form: ReceivedForm = {fields, stored: [], refused: []};
      try {
        for (const file of files) {
          const outcome = await keepFile(db, file, {owner, rules: rulesFor(file.field)!, pathOf});
          if ('message' in outcome) form.refused.push(outcome);
          else form.stored.push(outcome);
        }
        return form;
      } finally {
        await removePaths(files); // Kept files have been renamed.
      }
    },

    async list(owner) {
      return (await db.query<UploadRow>('select * from uploads where owner = $1 order by rank', [owner])).map(toStored);
    },

    async open(owner, id) {
      const [row] = await db.query<UploadRow>('select * from uploads where owner = $1 and id = $2', [owner, id]);
      const size =
        row &&
        (await stat(pathOf(row.id)).then(
          file => file.size,
          () => undefined,
        ));
      if (!row || size === undefined) return new Response(null, {status: 404});
      const body = Readable.toWeb(createReadStream(pathOf(row.id))) as ReadableStream;
      return new Response(body, {
        headers: {
          'content-type': row.type,
          'content-length': String(size),
          'content-disposition': attachment(row.name),
          'content-security-policy': `default-src 'none'; sandbox`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        },
      });
    },

    async remove(owner, id) {
      return (
        (await removeRows(
          await db.query<{id: string}>('delete from uploads where owner = $1 and id = $2 returning id', [owner, id]),
        )) > 0
      );
    },

    async removeAll(owner) {
      return removeRows(await db.query<{id: string}>('delete from uploads where owner = $1 returning id', [owner]));
    },

    purge: (now = new Date()) => purgeUploads(db, folder, now),
  };
}

interface Intake {
  folder: string;
  maxRequestBytes: number;
  rulesFor: UploadTarget['rulesFor'];
}

/** Reads the whole form, its files into temporary ones; when it fails, none is left. */
async function takeIn(
  request: Request,
  {folder, maxRequestBytes, rulesFor}: Intake,
): Promise<{fields: [string, string][]; files: IncomingFile[]}> {
  const files: (IncomingFile | undefined)[] = [];
  const counts = new Map<string, number>();
  try {
    const fields = await readMultipart(request, maxRequestBytes, async part => {
      const rules = rulesFor(part.field);
      const place = files.push(undefined) - 1; // A small file may be written before the one that came first.
      const count = (counts.get(part.field) ?? 0) + 1;
      if (part.name) counts.set(part.field, count);
      // An empty name is a field where no file was chosen; beyond the number accepted, a file is read but not written.
      const file = await keepPart(part, folder, rules && part.name && count <= rules.maxFiles ? rules.maxBytes : 0);
      if (rules && part.name) files[place] = file;
    });
    return {fields, files: files.filter(file => file !== undefined)};
  } catch (error) {
    await removePaths(files);
    throw error;
  }
}

async function removePaths(files: (IncomingFile | undefined)[]): Promise<void> {
  for (const file of files) if (file?.path) await rm(file.path, {force: true});
}
