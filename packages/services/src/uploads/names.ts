import {extname} from 'node:path';

/** Control characters, and those that turn the direction of writing round so that « cod.exe » reads « exe.doc ». */
const HIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const MAX_LENGTH = 150;

/** A file's name as it can be shown and kept: no path, nothing hidden, at most 150 characters, its extension kept. */
export function displayName(given: string): string {
  const base = given.replaceAll('%22', '"').replace(/^.*[\\/]/s, ''); // Browsers write a quote as %22.
  const clean = base
    .replace(HIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
  if (clean.length <= MAX_LENGTH) return clean;
  const extension = extname(clean).slice(0, 10);
  return clean.slice(0, MAX_LENGTH - extension.length) + extension;
}

/** `Content-Disposition` of a download (RFC 6266): an ASCII name for old clients, the true one in UTF-8. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\%;]/g, '_');
  const utf8 = encodeURIComponent(name).replace(/['()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
