/**
 * What a page and a server say of one file, beside the tus protocol that carries its bytes. Under the address of the
 * service, « E »:
 *
 * - `POST E`, `HEAD|PATCH|DELETE E/{id}`: tus 1.0.0; `Upload-Metadata` holds the keys of `UploadMetadata`.
 * - `POST E/{id}/fin` with a `Fin`: the file is whole; judged, then its `FileState`, or a problem (RFC 9457) that refuses it.
 * - `GET E/{id}`: its `FileState`. `GET E?champ=NAME`: those of one field, a `FileList`.
 *
 * Whoever is not the owner is answered 403, whether there is such a file or not.
 */
export interface UploadMetadata {
  /** Name of the file, as its owner knows it. */
  filename: string;
  /** Type that the browser declares: a claim, nothing more. */
  filetype: string;
  /** Name of the field of the form that it answers. */
  field: string;
  /** What tells this file from another one of the same name and size, before it is read whole: see `fingerprint`. */
  fingerprint: string;
}

/** Where a file has got to, by what the server knows. */
export type UploadState =
  /** Its bytes are still awaited, from `offset` on. */
  | 'sending'
  /** « En attente d’analyse »: whole, the antivirus has not answered yet. */
  | 'waiting'
  /** « Sain ». */
  | 'sound'
  /** « Rejeté »: the antivirus found something in it; its bytes are gone. */
  | 'rejected'
  /** « Analyse impossible »: the antivirus could not read it, or not whole. */
  | 'unscannable'
  /** « Non analysé »: no antivirus is configured. */
  | 'unscanned';

export interface FileState {
  id: string;
  field: string;
  name: string;
  /** Bytes. */
  size: number;
  state: UploadState;
  /** Bytes received; `size` once it is whole. */
  offset: number;
  /** Hexadecimal; once it is whole. */
  sha256?: string;
  /** While it is being sent: see `UploadMetadata`. */
  fingerprint?: string;
  /** What document it is, among those that the field proposes. */
  kind?: string;
  /** Where its owner opens it; absent as long as nobody may. */
  href?: string;
  /** A sentence for its owner: why it is rejected. */
  message?: string;
}

export interface FileList {
  files: FileState[];
}

/** Sent once every byte was. */
export interface Fin {
  /** SHA-256 of the whole file as the sender read it, in hexadecimal. */
  sha256: string;
}
