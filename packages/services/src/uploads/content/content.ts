import {isProtectedOffice} from '@socle/core/office-protection';
import {isProtectedPdf} from '@socle/core/pdf/protection';
import {readText, type ByteSource} from '@socle/core/pdf/source';
import {extname} from 'node:path';
import {isZipped, trueType} from '../file-kinds.js';
import {
  holdsArchive,
  holdsMacros,
  judgeOutside,
  protectedFile,
  tooManyPixels,
  unreadable,
  wrongContent,
  zipBomb,
  type ContentFault,
} from '../refusals.js';
import {withSource} from './file-source.js';
import {imageSize, type ImageSize} from './image-size.js';
import {judgeZip} from './zip.js';
import type {ZipFault} from './zip-entry.js';

/** A file whole on our disk, whichever way it came. */
export interface WholeFile {
  path: string;
  /** As `displayName` gives it. */
  name: string;
  /** The type that its sender declared: a claim, nothing more. */
  declared: string;
  /** Bytes. */
  size: number;
}

export interface ContentRules {
  accept: string[];
  maxBytes: number;
}

/** Decoded, four bytes a pixel: 400 MB. The largest scan of an A3 page at 600 dots an inch has 70 million. */
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 30_000;

/**
 * The type to serve a file as, or the sentence that refuses it. What the browser has judged is judged again: whoever
 * sends a file may not be a browser. The file is read in slices, never whole in memory, and nothing of it is run,
 * decoded or kept.
 *
 * Let through, knowingly: what is appended to an image or a PDF (phones append films to photographs), and a PDF or an
 * image cut short, which the person who reads it will see. Files are served as downloads that no browser runs.
 * @throws when our disk fails.
 */
export async function judgeWholeFile(file: WholeFile, rules: ContentRules): Promise<{type: string} | ContentFault> {
  const outside = judgeOutside(file, rules);
  if (outside) return outside;
  const inside = await withSource(file.path, source => judgeInside(source, file));
  if (inside && 'reason' in inside) return inside;
  const type = await trueType(file, inside?.type);
  return type ? {type} : wrongContent(file, rules);
}

/** What is against the content, or the type that it says it has. */
async function judgeInside(source: ByteSource, file: WholeFile): Promise<ContentFault | {type?: string} | undefined> {
  const extension = extname(file.name).toLowerCase();
  const start = await readText(source, 0, 8);
  if (isZipped(extension) && start.startsWith('PK')) {
    const {fault, type} = await judgeZip(file.path);
    return fault ? ZIP_FAULTS[fault](file) : {type};
  }
  if (await isProtectedOffice(source)) return protectedFile(file);
  if (extension === '.pdf' && /^(\xEF\xBB\xBF)?%PDF/.test(start) && (await isProtectedPdf(source)))
    return protectedFile(file);
  const image = await imageSize(source, extension);
  return image && isFlood(image) ? tooManyPixels(file, image) : undefined;
}

const isFlood = ({width, height}: ImageSize) => Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;

const ZIP_FAULTS: Record<ZipFault, (file: WholeFile) => ContentFault> = {
  bomb: zipBomb,
  damaged: unreadable,
  protected: protectedFile,
  macros: holdsMacros,
  archive: holdsArchive,
};
