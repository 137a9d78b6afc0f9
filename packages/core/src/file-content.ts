import {cleanFileName, fileKinds, type FileFault} from './file-rules.js';
import {isProtectedOffice} from './office-protection.js';
import {isProtectedPdf} from './pdf/protection.js';
import {latin1} from './pdf/source.js';
import {texts, type Texts} from './texts.js';

/** How a file begins, by extension; those that are not here are left to the server. */
const STARTS: Record<string, (start: string) => boolean> = {
  pdf: start => /^(\xEF\xBB\xBF)?%PDF-/.test(start),
  jpg: start => start.startsWith('\xFF\xD8\xFF'),
  png: start => start.startsWith('\x89PNG\r\n\x1A\n'),
  gif: start => /^GIF8[79]a/.test(start),
  webp: start => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  tif: start => ['II*\0', 'II+\0', 'MM\0*', 'MM\0+'].includes(start.slice(0, 4)),
  heic: start => start.startsWith('ftyp', 4),
  zip: start => start.startsWith('PK\x03\x04'),
};

const SAME: Record<string, string> = {
  jpeg: 'jpg',
  tiff: 'tif',
  heif: 'heic',
  docx: 'zip',
  xlsx: 'zip',
  pptx: 'zip',
  odt: 'zip',
  ods: 'zip',
  odp: 'zip',
};

/** Whether a file begins as its extension says; true for one that we do not know. */
export function judgeFileStart(bytes: Uint8Array, name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return STARTS[SAME[extension] ?? extension]?.(latin1(bytes.subarray(0, 32))) ?? true;
}

/**
 * Compares the content of one file, read in slices, with its name; absent when nothing is wrong, or when it cannot be
 * read: the server has the last word.
 */
export async function judgeFileContent(
  file: Blob & {name: string},
  words: Texts = texts(),
): Promise<FileFault | undefined> {
  const name = cleanFileName(file.name);
  const source = {size: file.size, read: (from: number, to: number) => bytesOf(file.slice(from, to))};
  try {
    const start = await source.read(0, 32);
    const isPdf = judgeFileStart(start, '.pdf');
    if (await (isPdf ? isProtectedPdf(source) : isProtectedOffice(source))) {
      return {reason: 'protected', message: words.fileProtected(name)};
    }
    if (judgeFileStart(start, name)) return undefined;
    return {reason: 'content', message: words.fileContent(name, fileKinds([name.slice(name.lastIndexOf('.'))]))};
  } catch {
    return undefined; // Moved or changed since it was chosen, or no cryptography here: sending it will tell.
  }
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
