import type {Readable} from 'node:stream';

/** What an antivirus says of a file it was given whole. */
export type Verdict =
  | {kind: 'sound'}
  /** `signature`: its name for what it found, « Eicar-Test-Signature ». */
  | {kind: 'infected'; signature: string}
  /** It could not read it, or not whole: a limit of its own, an archive it does not open. `reason`: its words, for the log. */
  | {kind: 'unscannable'; reason: string};

export interface Antivirus {
  /**
   * Reads a file and says what it is. The stream is always consumed or destroyed.
   * @throws AntivirusAwayError, or the stream's own error when the file itself cannot be read.
   */
  scan(file: Readable): Promise<Verdict>;
  /** Its name, version and date of signatures, as it says them. @throws AntivirusAwayError */
  version(): Promise<string>;
}
