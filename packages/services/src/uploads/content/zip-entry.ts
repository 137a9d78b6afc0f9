import {open, rm, type FileHandle} from 'node:fs/promises';
import type {Entry, ZipFile} from 'yauzl';

/**
 * Why an office document is refused. `bomb`: it would take a disproportionate place once read, or takes the same bytes
 * several times. `damaged`: it says of itself what is not. `archive`: it holds what no editor puts there.
 */
export type ZipFault = 'bomb' | 'damaged' | 'protected' | 'macros' | 'archive';

/** A document within a document within the document: nobody goes further. */
const DEEPEST = 2;

const DOCUMENT = /\.(docx|docm|dotx|xlsx|xlsm|xlsb|xltx|pptx|pptm|sldx|odt|ods|odp|odg|odf|odc|vsdx)$/i;
const ARCHIVE = /\.(zip|7z|rar|gz|tgz|tar|bz2|xz|jar|cab|iso)$/i;
/** ZIP, 7-Zip, RAR. */
const STARTS = ['PK\x03\x04', '7z\xBC\xAF', 'Rar!'];
const XML = /\.(xml|rels|rdf)$/i;
/** What is kept of an entry that says what the document is: a list of files, some hundred bytes each. */
const TEXT_BYTES = 1024 * 1024;

export const isArchive = (name: string) => ARCHIVE.test(name);

export interface Reading {
  /** Where a document within this one is written while it is judged. */
  copy: string;
  depth: number;
  /** Whether its text is wanted. */
  keepsText: boolean;
  /** Counts bytes inflated; false when they are too many. */
  spend: (bytes: number) => boolean;
  judge: (nested: string) => Promise<ZipFault | undefined>;
}

/** Inflates one entry to its end; gives its text if it is wanted. */
export async function readEntry(
  zip: ZipFile,
  entry: Entry,
  {copy, depth, keepsText, spend, judge}: Reading,
): Promise<{fault?: ZipFault; text: string}> {
  let nested: FileHandle | undefined;
  let isFirst = true;
  let text = '';
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      if (!spend(chunk.length)) return {fault: 'bomb', text};
      if (isFirst && STARTS.includes(chunk.toString('latin1', 0, 4))) {
        // An editor puts whole documents there: the figures of a diagram, a sheet pasted in a letter.
        if (!DOCUMENT.test(entry.fileName) || depth >= DEEPEST) return {fault: 'archive', text};
        nested = await open(copy, 'w', 0o600);
      }
      // Entities that hold entities grow without end; no editor writes any.
      if (isFirst && XML.test(entry.fileName) && chunk.includes('<!ENTITY')) return {fault: 'bomb', text};
      isFirst = false;
      await nested?.writeFile(chunk);
      if (keepsText && text.length < TEXT_BYTES) text += chunk.toString('latin1');
    }
    return nested ? {fault: await judge(copy), text} : {text};
  } finally {
    await nested?.close();
    if (nested) await rm(copy, {force: true});
  }
}
