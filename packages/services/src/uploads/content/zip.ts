import {stat} from 'node:fs/promises';
import {openPromise, type Entry, type ZipFile} from 'yauzl';
import {INCOMING} from '../incoming.js';
import {isArchive, readEntry, type ZipFault} from './zip-entry.js';

/** A thesis with a thousand pictures has some 2,000 entries. */
const MOST_ENTRIES = 5000;
const MOST_INFLATED = 512 * 1024 * 1024;
/** The text of office documents shrinks some twenty times; small files are allowed more. */
const GREATEST_RATIO = 100;
const SMALL = 32 * 1024 * 1024;

/** Microsoft’s, in their two kinds, then LibreOffice’s, whose empty lists of libraries are in every document of its own. */
const MACROS = [
  /(^|\/)vbaProject\.bin$/i,
  /^xl\/macrosheets\/./i,
  /^Basic\/.+\/(?!script-l[bc]\.xml$)[^/]+\.xml$/,
  /^Scripts\/.*[^/]$/,
];

/** The entries that say what the document is: OpenDocument’s, then Microsoft’s. */
const MANIFEST = 'META-INF/manifest.xml';
const MIMETYPE = 'mimetype';
const CONTENT_TYPES = '[Content_Types].xml';

/** What an office document was found to be. */
export interface ZipFinding {
  fault?: ZipFault;
  /** The type that it says it has, by itself; `file-type` does not find it behind large entries of unsaid length. */
  type?: string;
}

/** How many bytes may still be inflated, documents within the document included. */
interface Budget {
  left: number;
}

/**
 * Reads an office document, which is a ZIP, as an editor would: really inflating it, since the sizes that it declares
 * may lie. `depth`: how many documents it is within.
 */
export async function judgeZip(path: string, depth = 0, budget?: Budget): Promise<ZipFinding> {
  const {size} = await stat(path);
  const shared = budget ?? {left: Math.min(MOST_INFLATED, Math.max(SMALL, size * GREATEST_RATIO))};
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, {autoClose: false});
    if (zip.entryCount > MOST_ENTRIES) return {fault: 'bomb'};
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const fault = judgeEntries(entries, shared);
    if (fault) return {fault};
    const texts = new Map<string, string>();
    for (const entry of entries) {
      const {fault: inside, text} = await readEntry(zip, entry, {
        copy: `${path}${INCOMING}`, // What a killed process leaves of it is purged as such.
        depth,
        keepsText: [MANIFEST, MIMETYPE, CONTENT_TYPES].includes(entry.fileName),
        spend: bytes => (shared.left -= bytes) >= 0,
        judge: async nested => (await judgeZip(nested, depth + 1, shared)).fault,
      });
      if (inside) return {fault: inside};
      if (text) texts.set(entry.fileName, text);
    }
    return judgeTexts(texts);
  } catch (error) {
    if (isOurs(error)) throw error;
    return {fault: 'damaged'};
  } finally {
    zip?.close();
  }
}

/** What the list of entries already says. */
function judgeEntries(entries: Entry[], {left}: Budget): ZipFault | undefined {
  if (entries.some(entry => entry.isEncrypted())) return 'protected';
  if (entries.some(({fileName}) => MACROS.some(pattern => pattern.test(fileName)))) return 'macros';
  if (entries.some(({fileName}) => isArchive(fileName))) return 'archive';
  if (entries.reduce((sum, {uncompressedSize}) => sum + uncompressedSize, 0) > left) return 'bomb';
  const places = entries
    .map(({relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize}) => ({
      start,
      end: start + 30 + fileNameLength + compressedSize,
    }))
    .sort((one, other) => one.start - other.start);
  return places.some(({end}, index) => end > (places[index + 1]?.start ?? Infinity)) ? 'bomb' : undefined;
}

function judgeTexts(texts: Map<string, string>): ZipFinding {
  // OpenDocument encrypts each entry by itself, and says so here.
  if (/<(\w+:)?encryption-data\b/.test(texts.get(MANIFEST) ?? '')) return {fault: 'protected'};
  const types = texts.get(CONTENT_TYPES);
  if (types === undefined) return {type: texts.get(MIMETYPE)?.trim()};
  if (/macroEnabled/i.test(types)) return {fault: 'macros'};
  return {type: /"(application\/vnd\.openxmlformats-officedocument\.\w+\.\w+)\.main\+xml"/.exec(types)?.[1]};
}

/** A failure of our disk is not the file’s. */
function isOurs(error: unknown): boolean {
  const {code} = error as {code?: unknown};
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
