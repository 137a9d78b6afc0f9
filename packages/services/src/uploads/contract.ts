import type {FileState, UploadState} from '@socle/core/upload/protocol';
import type {Antivirus} from '../antivirus/antivirus.js';
import type {FileStorage} from './storage/storage.js';

export interface UploadRules {
  /** Extensions with their dot: `.pdf`, `.jpg`… */
  accept: string[];
  /** Greatest size of one file, in bytes. */
  maxBytes: number;
  /** How many files the field holds, those received earlier included. */
  maxFiles: number;
  /** Greatest size of all the files of the field, in bytes. */
  maxTotalBytes?: number;
}

/** A file received whole, and not rejected. */
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
  /** Hexadecimal. */
  sha256: string;
  receivedAt: Date;
  state: UploadState;
  /** What document its owner says it is. */
  kind?: string;
}

/** A file that was not kept; the message is the French sentence that names it, says why and what to do. */
export interface Refusal {
  field: string;
  name: string;
  reason:
    | 'type'
    | 'size'
    | 'empty'
    | 'name'
    | 'content'
    | 'protected'
    | 'bomb'
    | 'damaged'
    | 'count'
    | 'total'
    | 'quota'
    | 'unreadable';
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

export interface TransferTarget extends UploadTarget {
  /** The address of the service, without its last slash: `/fichiers`. */
  base: string;
}

export interface Uploads {
  /**
   * Reads a multipart form and keeps its acceptable files. The same file sent twice in one field is kept once.
   * @throws FormError when the form is malformed, too large or cut; nothing is kept then.
   */
  receive: (request: Request, target: UploadTarget) => Promise<ReceivedForm>;
  /**
   * Answers every request under `base` as `@socle/core/upload/protocol` says, for the files of one owner. Whatever is not his
   * is answered 403, whether it exists or not. Checking who asks, and from which site, is the caller's.
   */
  transfer: (request: Request, target: TransferTarget) => Promise<Response>;
  /** The owner's files received whole and not rejected, oldest first. */
  list: (owner: string) => Promise<StoredFile[]>;
  /** All the owner's files for a page, oldest first: those on their way and those rejected too. */
  overview: (owner: string) => Promise<FileState[]>;
  /**
   * A file found sound, as a download; with `inline`, a picture or a PDF is shown in the browser instead. 403 without a word
   * when the owner has no such file or nobody may open it yet. Checking who asks is the caller's.
   */
  open: (owner: string, id: string, how?: {inline?: boolean}) => Promise<Response>;
  /** Says what document a file is, or no longer says it; false when the owner has no such file. */
  setKind: (owner: string, id: string, kind: string | undefined) => Promise<boolean>;
  /**
   * Answers another field with a file already received: a copy, judged by the rules of that field; undefined when the owner has
   * no such file. The same file twice in one field is kept once.
   */
  reuse: (owner: string, id: string, field: string, rules: UploadRules) => Promise<StoredFile | Refusal | undefined>;
  /** Removes a file, whatever its state; false when the owner has no such file. */
  remove: (owner: string, id: string) => Promise<boolean>;
  /** Removes every file of an owner; gives how many. */
  removeAll: (owner: string) => Promise<number>;
  /**
   * The background work, to be called every minute or so: judges files that arrived whole and that nobody finished, then gives
   * the waiting ones to the antivirus, oldest first and one at a time, until it does not answer.
   * Gives how many got an answer, and how many still wait.
   */
  settle: (now?: Date) => Promise<{scanned: number; waiting: number}>;
  /** Resolves once nothing is being scanned. */
  idle: () => Promise<void>;
  /**
   * Removes what belongs to no draft nor dossier any more and the remains of interrupted requests, one day old at least, and
   * the transfers that nobody went on with; gives how many.
   */
  purge: (now?: Date) => Promise<number>;
}

export interface UploadOptions {
  /** Where files are received, out of anything served, and kept unless `storage` is given; created when missing. */
  folder: string;
  /** Where files are kept; on disk, in `folder`, unless said. */
  storage?: FileStorage;
  /** Reads files before anybody opens them. Without it they are « non analysé », and nobody does. */
  antivirus?: Antivirus;
  /** Greatest weight of one form, all files included, in bytes; 256 MiB unless said. */
  maxRequestBytes?: number;
  /** Greatest weight of all the files of one owner, in bytes; 1 GiB unless said. */
  quotaBytes?: number;
  /** How long an unfinished transfer is kept after its last byte, in milliseconds; 24 hours unless said. */
  transferLifetime?: number;
  /** Where the owner opens a file; `/depots/{id}` unless said. */
  hrefOf?: (id: string) => string;
}
