import type {ReactiveElement} from '@lit/reactive-element';
import type {UploadTransport} from '@socle/core/upload/transport';

/** What the parts of a file upload need of their element, which wires them. */
export interface UploadHost extends ReactiveElement {
  /** The native control; absent when the server holds as many files as it takes. */
  readonly control: HTMLInputElement | null;
  /** The files chosen and not yet sent. */
  readonly files: File[];
  readonly error: string;
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly maxTotalBytes: number;
  readonly endpoint: string;
  readonly required: boolean;
  readonly transport?: UploadTransport;
  /** Lists the files chosen and judges them; gives the answer. */
  sync: () => string;
}

/** What the sending needs of the code that loaded it. */
export interface SendingPage {
  /** Shows what is to be mended now. `live`, has it spoken too. */
  correct: (message: string, live?: boolean) => void;
  /** These files must leave with the form. */
  giveUp: (files: File[]) => void;
}
