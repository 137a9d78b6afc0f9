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
  reason: 'type' | 'size' | 'empty';
  message: string;
}

/** The accepted kinds in words: « PDF, JPEG ou PNG ». */
export function fileKinds(accept: readonly string[]): string {
  const kinds = accept.map(extension => extension.replace('.', '').toUpperCase().replace(/^JPG$/, 'JPEG'));
  return new Intl.ListFormat('fr', {type: 'disjunction'}).format(new Set(kinds));
}

/** Compares one file, by its name and size only, with the rules; absent when it is acceptable. */
export function judgeFile(
  {name, size}: {name: string; size: number},
  {accept, maxBytes}: FileRules,
  {fileType, fileEmpty, fileSize}: Texts = texts(),
): FileFault | undefined {
  if (!accept.some(extension => name.toLowerCase().endsWith(extension.trim().toLowerCase()))) {
    return {reason: 'type', message: fileType(name, fileKinds(accept))};
  }
  if (!size) return {reason: 'empty', message: fileEmpty(name)};
  if (size > maxBytes) return {reason: 'size', message: fileSize(name, formatBytes(size), formatBytes(maxBytes))};
  return undefined;
}

/** Compares a number of files with the greatest one accepted; '' when acceptable. */
export function judgeFileCount(count: number, maxFiles: number, words: Texts = texts()): string {
  return count > maxFiles ? words.filesTooMany(maxFiles, count - maxFiles) : '';
}
