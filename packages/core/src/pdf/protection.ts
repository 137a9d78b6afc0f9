import {opensWithoutPassword} from './empty-password.js';
import {findFirst, findLast, type Accept} from './find.js';
import {fromLatin1, readText, type ByteSource} from './source.js';
import {readDictionary, type PdfDictionary} from './syntax.js';

/** A trailer or the dictionary of an encryption: some hundred bytes, more when it lists all the objects of a file. */
const LONGEST = 64 * 1024;
/** A file that was changed and saved again so many times is not one that we meet. */
const MOST_TRAILERS = 64;

/**
 * Whether a PDF asks for a password to be opened (ISO 32000-2, 7.6). One that opens by itself, and only forbids to
 * print or to copy, is not: banks and public bodies write many. A page that merely holds the word « /Encrypt » is not
 * either: only the trailers are read, never the objects.
 */
export async function isProtectedPdf(source: ByteSource): Promise<boolean> {
  for (const trailer of await trailersOf(source)) {
    const given = trailer.get('Encrypt');
    if (!given || given.kind === 'word') continue;
    const encryption = given.kind === 'reference' ? await objectOf(source, given.object) : given;
    const id = trailer.get('ID');
    const first = id?.kind === 'array' && id.items[0]?.kind === 'string' ? id.items[0].value : '';
    // An encryption that we cannot read is taken for one that asks: nobody could open the file to say otherwise.
    return encryption?.kind !== 'dictionary' || !(await opensWithoutPassword(encryption.entries, first));
  }
  return false;
}

/** The dictionaries that describe the file, the last one first; those found anywhere in it when it does not say where. */
async function trailersOf(source: ByteSource): Promise<PdfDictionary[]> {
  const end = await readText(source, source.size - 2048, source.size);
  const start = [...end.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  const trailers: PdfDictionary[] = [];
  const seen = new Set<number>();
  const next = start === undefined ? [] : [Number(start)];
  for (let at = next.shift(); at !== undefined && trailers.length < MOST_TRAILERS; at = next.shift()) {
    if (seen.has(at) || at >= source.size) continue;
    seen.add(at);
    const trailer = await trailerAt(source, at);
    if (!trailer) continue;
    trailers.push(trailer);
    for (const key of ['XRefStm', 'Prev']) {
      const place = trailer.get(key);
      if (place?.kind === 'number') next.push(place.value);
    }
  }
  return trailers.length ? trailers : await searchTrailers(source);
}

/** The trailer that follows a table of references, or the dictionary of a stream of them. */
async function trailerAt(source: ByteSource, at: number): Promise<PdfDictionary | undefined> {
  const text = await readText(source, at, at + LONGEST);
  const object = /^\s*\d+\s+\d+\s+obj/.exec(text);
  if (object) return readDictionary(text, object[0].length);
  if (!/^\s*xref/.test(text)) return undefined;
  const place = await findFirst(source, 'trailer', at);
  return place === undefined ? undefined : dictionaryAt(source, place + 'trailer'.length);
}

/** What readers do with a damaged file: every trailer is looked for, wherever it is. */
async function searchTrailers(source: ByteSource): Promise<PdfDictionary[]> {
  const trailers: (PdfDictionary | undefined)[] = [];
  for (const place of await findLast(source, 'trailer', MOST_TRAILERS)) {
    trailers.push(await dictionaryAt(source, place + 'trailer'.length));
  }
  for (const place of await findLast(source, '/XRef', MOST_TRAILERS)) {
    const before = await readText(source, place - 1024, place);
    const object = before.lastIndexOf('obj');
    if (object >= 0) trailers.push(await dictionaryAt(source, place - before.length + object + 'obj'.length));
  }
  return trailers.filter(trailer => trailer !== undefined);
}

/** The object of a number, wherever it is: the last one written is the true one. */
async function objectOf(source: ByteSource, number: number) {
  for (const place of await findLast(source, 'obj', MOST_TRAILERS, isHead(number))) {
    const entries = await dictionaryAt(source, place + 'obj'.length);
    if (entries?.has('Filter')) return {kind: 'dictionary' as const, entries};
  }
  return undefined;
}

/** Whether what is before « obj » is a number and a generation: « 5 0 obj ». */
function isHead(number: number): Accept {
  const digits = fromLatin1(String(number)).reverse();
  return (bytes, index) => {
    let at = index;
    const skip = (isOne: (byte: number) => boolean) => {
      const start = at;
      while (start - at < 16 && isOne(bytes[at - 1])) at--;
      return at < start;
    };
    return (
      skip(isSpace) &&
      skip(isDigit) &&
      skip(isSpace) &&
      digits.every((digit, offset) => bytes[at - 1 - offset] === digit) &&
      !isDigit(bytes[at - 1 - digits.length])
    );
  };
}

const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
const isDigit = (byte: number) => byte >= 48 && byte <= 57;

async function dictionaryAt(source: ByteSource, at: number): Promise<PdfDictionary | undefined> {
  return readDictionary(await readText(source, at, at + LONGEST), 0);
}
