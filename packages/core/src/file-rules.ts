import {formatBytes} from './formats.js';
import {texts, type Texts} from './texts.js';

/** What one file must be, whoever judges it: the browser before it is sent, the server after. */
export interface FileRules {
  /** Extensions with their dot: `.pdf`, `.jpg`… */
  accept: readonly string[];
  /** Greatest size, in bytes. */
  maxBytes: number;
}

/** Why a file is refused, and the sentence that names it, says why and what to do. */
export interface FileFault {
  reason: 'type' | 'size' | 'empty' | 'double' | 'name' | 'content' | 'protected' | 'duplicate' | 'total' | 'count';
  message: string;
}

/** A file, by what the page knows of it before it is read. */
export interface FileLabel {
  name: string;
  /** Bytes. */
  size: number;
}

/**
 * Control characters, those that take no room, and those that turn the direction of writing round so that « cod.exe »
 * reads « exe.doc ». The joiners that write emoji and Persian stay.
 */
const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * Extensions of what a computer or a server runs, just before the last one. « .com » is not one of them: pages kept as
 * PDF are called « www.exemple.com.pdf ».
 */
const RUN =
  /(\.(apk|asp|aspx|bat|cgi|cmd|cpl|dll|exe|hta|html?|jar|js|jse|jsp|lnk|msi|phar|php\d?|phtml|pif|ps1|reg|scr|sh|shtml|svg|vbe|vbs|wsf|wsh|xhtml) *)+(?=\.[^.]*$)/i;

/**
 * A file's name without anything hidden, as it is shown and judged: what was disguised is then seen. A name that had
 * to be cleaned is no fault of its owner: macOS writes accents apart, and a direction mark comes with a copied title.
 */
export function cleanFileName(name: string): string {
  const clean = name
    .replace(HIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trimStart();
  let end = clean.length;
  while (/[\s.]/.test(clean.charAt(end - 1))) end--; // Windows drops them: « cv.exe. » is run as « cv.exe ».
  return clean.slice(0, end);
}

/** The accepted kinds in words: « PDF, JPEG ou PNG ». */
export function fileKinds(accept: readonly string[]): string {
  const kinds = accept.map(extension => extension.replace('.', '').toUpperCase().replace(/^JPG$/, 'JPEG'));
  return new Intl.ListFormat('fr', {type: 'disjunction'}).format(new Set(kinds));
}

/** Compares one file, by its name and size only, with the rules; absent when it is acceptable. */
export function judgeFile(
  {name: given, size}: FileLabel,
  {accept, maxBytes}: FileRules,
  words: Texts = texts(),
): FileFault | undefined {
  const name = cleanFileName(given);
  if (/^(\.[^.]*)?$/.test(name)) return {reason: 'name', message: words.fileName(name)};
  if (!accept.some(extension => name.toLowerCase().endsWith(extension.trim().toLowerCase()))) {
    return {reason: 'type', message: words.fileType(name, fileKinds(accept))};
  }
  if (RUN.test(name)) return {reason: 'double', message: words.fileDouble(name, oneExtension(name))};
  if (!size) return {reason: 'empty', message: words.fileEmpty(name)};
  if (size > maxBytes) return {reason: 'size', message: words.fileSize(name, formatBytes(size), formatBytes(maxBytes))};
  return undefined;
}

/** Compares a file with those that were chosen or sent before it; absent when none is the same, by name and size. */
export function judgeDuplicate(
  {name, size}: FileLabel,
  before: readonly FileLabel[],
  words: Texts = texts(),
): FileFault | undefined {
  const clean = cleanFileName(name);
  const same = before.some(other => other.size === size && cleanFileName(other.name) === clean);
  return same ? {reason: 'duplicate', message: words.fileDuplicate(clean)} : undefined;
}

/** Compares a number of files with the greatest one accepted; '' when acceptable. */
export function judgeFileCount(count: number, maxFiles: number, words: Texts = texts()): string {
  return count > maxFiles ? words.filesTooMany(maxFiles, count - maxFiles) : '';
}

/** Compares the size of all the files of a field with the greatest one accepted, in bytes; '' when acceptable. */
export function judgeTotal(sizes: readonly number[], maxTotalBytes: number, words: Texts = texts()): string {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > maxTotalBytes ? words.filesTooHeavy(formatBytes(total), formatBytes(maxTotalBytes)) : '';
}

/** « cv.exe.pdf » → « cv.pdf ». */
function oneExtension(name: string): string {
  const stem = name.slice(0, name.search(RUN));
  return `${stem || 'document'}${name.slice(name.lastIndexOf('.'))}`;
}
