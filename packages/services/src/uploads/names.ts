import {cleanFileName} from '@socle/core/file-rules';
import {extname} from 'node:path';

/** What file systems hold, in bytes of UTF-8 (Linux, macOS; Windows holds as many characters). */
const MAX_BYTES = 255;
/** Windows makes no file of these names, whatever their extension: the agent who downloads one would have nothing. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i;

/**
 * A file's name as it can be shown and kept: no path, nothing hidden, at most 255 bytes, its extension kept. A name is
 * mended rather than refused, since its owner often did not write it; what hid an extension is taken away before the
 * name is judged, so that « facture⟨direction mark⟩fdp.exe » is refused for what it is.
 */
export function displayName(given: string): string {
  const base = given.replaceAll('%22', '"').replace(/^.*[\\/]/s, ''); // Browsers write a quote as %22.
  const clean = cleanFileName(base).replace(DEVICE, '_$&');
  if (Buffer.byteLength(clean) <= MAX_BYTES) return clean;
  const extension = extname(clean).slice(0, 10);
  return startOf(clean, MAX_BYTES - Buffer.byteLength(extension)) + extension;
}

/** As much of a text as holds in so many bytes, without cutting a character or an emoji. */
function startOf(text: string, bytes: number): string {
  let start = '';
  let left = bytes;
  for (const {segment} of new Intl.Segmenter('fr').segment(text)) {
    left -= Buffer.byteLength(segment);
    if (left < 0) break;
    start += segment;
  }
  return start;
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
