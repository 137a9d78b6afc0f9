import {fileTypeFromFile} from 'file-type';
import {open} from 'node:fs/promises';
import {extname} from 'node:path';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The types a content may be found to have, by extension; the first one is what we serve the file as. */
const TYPES: Record<string, readonly string[]> = {
  '.pdf': ['application/pdf'],
  '.jpg': ['image/jpeg'],
  '.jpeg': ['image/jpeg'],
  '.png': ['image/png', 'image/apng'],
  '.webp': ['image/webp'],
  '.gif': ['image/gif'],
  '.heic': ['image/heic', 'image/heif', 'image/heic-sequence'],
  '.heif': ['image/heif', 'image/heic', 'image/heif-sequence'],
  '.tif': ['image/tiff'],
  '.tiff': ['image/tiff'],
  '.docx': [`${OFFICE}.wordprocessingml.document`],
  '.xlsx': [`${OFFICE}.spreadsheetml.sheet`],
  '.odt': ['application/vnd.oasis.opendocument.text'],
  '.pptx': [`${OFFICE}.presentationml.presentation`],
  '.odp': ['application/vnd.oasis.opendocument.presentation'],
  '.ods': ['application/vnd.oasis.opendocument.spreadsheet'],
  '.doc': ['application/msword', 'application/x-cfb'],
  '.txt': ['text/plain'],
};

/** Declared types that contradict another one; `text/plain` is what parsers say when nothing was declared. */
const KNOWN = new Set(
  Object.values(TYPES)
    .flat()
    .filter(type => type !== 'text/plain'),
);

/** Types a browser would run; nobody declares them for a justificatif by mistake. */
const ACTIVE = /^(text\/html|application\/xhtml|image\/svg|(text|application)\/(x-)?(java|ecma)script)/;

/** Whether an extension is that of an office document that is a ZIP. */
export const isZipped = (extension: string): boolean =>
  /openxmlformats|oasis\.opendocument/.test(TYPES[extension]?.[0] ?? '');

/**
 * The type to serve a file as; undefined when its content is not what its extension says, or when its sender declared
 * another known type. A declared type we do not know says nothing: browsers take it from the system, which is often wrong.
 * `found`: the type of its content, when it was already read.
 */
export async function trueType(
  {path, name, declared}: {path: string; name: string; declared: string},
  found?: string,
): Promise<string | undefined> {
  const types = TYPES[extname(name).toLowerCase()];
  if (!types || ACTIVE.test(declared) || (KNOWN.has(declared) && !types.includes(declared))) return undefined;
  const type = found ?? (await contentType(path));
  return type && types.includes(type) ? types[0] : undefined;
}

async function contentType(path: string): Promise<string | undefined> {
  return (await fileTypeFromFile(path))?.mime ?? ((await isText(path)) ? 'text/plain' : undefined);
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return !buffer.subarray(0, bytesRead).some(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  } finally {
    await file.close();
  }
}
