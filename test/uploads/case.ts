import type {Refusal, UploadRules} from '../../packages/services/src/uploads/uploads.js';

/** What becomes of a file. */
export type Answer = 'kept' | Refusal['reason'];

export interface SentFile {
  /** As it is written on the wire. */
  name: string;
  content: () => Uint8Array;
  /** The type that the sender declares; that of a PDF unless said. */
  declared?: string;
}

/** Files sent together in one field, and what is expected of each. */
export interface HostileCase {
  title: string;
  files: SentFile[];
  /** What the field takes, where it matters; every kind, 64 MB and 3 files otherwise. */
  rules?: Partial<UploadRules>;
  /** One answer a file, in order. */
  expected: Answer[];
  /** What the sentence of the first refusal says besides the name. */
  sentence?: RegExp;
  /** The name that is shown, where it is not the one sent. */
  shown?: string;
}

/** One file, and its answer. */
export const one = (
  title: string,
  name: string,
  content: SentFile['content'],
  expected: Answer,
  more: Omit<Partial<HostileCase>, 'files'> & {declared?: string} = {},
): HostileCase => ({title, files: [{name, content, declared: more.declared}], expected: [expected], ...more});
