import type {FileFault} from '../file-rules.js';
import type {FileState, UploadMetadata} from './protocol.js';

/** Where one sending has got to. */
export type TransferStep =
  | {state: 'connecting' | 'stalled' | 'retrying' | 'offline' | 'checking'}
  /** `offset` bytes have left. */
  | {state: 'sending'; offset: number}
  /** The server has given the file a name. */
  | {id: string};

/** What one sending needs of the queue. */
export interface Sending {
  /** Of a file that the server holds in part: its bytes go on from where they stopped. */
  id?: string;
  metadata: UploadMetadata;
  signal: AbortSignal;
  tell: (step: TransferStep) => void;
  /** Waits before another attempt; shorter when the connection comes back. */
  wait: (ms: number) => Promise<void>;
}

/** What carries files to the server. Tests put another one in its place. */
export interface UploadTransport {
  /** What the content of the file has against it, beside what its name and size say. */
  judge: (file: File, lang?: string) => Promise<FileFault | undefined>;
  fingerprint: (file: File) => Promise<string>;
  /** @throws UploadError, or what `signal` was aborted for. */
  send: (file: File, sending: Sending) => Promise<FileState>;
  /** What the server knows of a file; undefined when it could not be asked. */
  read: (id: string) => Promise<FileState | undefined>;
  /** Whether the server has removed it. */
  remove: (id: string) => Promise<boolean>;
}

/**
 * Why a file was not sent. `refused`: the server will not take it, and its sentence says why; `unavailable`: nothing can be
 * sent this way; `unreadable`: the file is not there any more, or changed; `different`: it is not the one whose sending
 * stopped; `failed`: it was tried for long enough.
 */
export class UploadError extends Error {
  override name = 'UploadError';
  /** What is against the file, when the page found it. */
  fault?: FileFault['reason'];
  readonly kind: 'refused' | 'unavailable' | 'unreadable' | 'different' | 'failed';

  /** `message` is the sentence of the server, empty when it gave none. */
  constructor(kind: UploadError['kind'], message = '', options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
