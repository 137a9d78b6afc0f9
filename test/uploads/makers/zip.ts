import {crc32, deflateRawSync} from 'node:zlib';

export interface ZipEntry {
  name: string;
  data?: Buffer | string;
  stored?: boolean;
  /** Already deflated, for what is made once and written several times. */
  deflated?: {bytes: Buffer; size: number; crc: number};
  /** The size it claims, when it lies. */
  claims?: number;
  encrypted?: boolean;
  /** Says its length after its bytes, as writers do that do not know it before. */
  streamed?: boolean;
  /** Says that its bytes are those of the entry before it. */
  overlaps?: boolean;
}

/** A ZIP written by hand, as no writer would. */
export function zip(entries: ZipEntry[], {count = entries.length}: {count?: number} = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let before = 0;
  for (const entry of entries) {
    const {bytes, method, size, crc} = packed(entry);
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26); // From « version needed » to the length of the extra field: both headers have them.
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((entry.encrypted ? 1 : 0) | (entry.streamed ? 8 : 0) | 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(entry.claims ?? size, 18);
    fields.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(entry.overlaps ? before : offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, end, name);
    if (entry.overlaps) continue;
    before = offset;
    const local = Buffer.from(fields);
    const after = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), fields.subarray(10, 22)]);
    if (entry.streamed) local.fill(0, 10, 22);
    const parts = [Buffer.from('PK\x03\x04', 'latin1'), local, name, bytes, ...(entry.streamed ? [after] : [])];
    locals.push(...parts);
    offset += Buffer.concat(parts).length;
  }
  return Buffer.concat([...locals, ...central, ending(Buffer.concat(central).length, offset, count)]);
}

/** The end of the central directory; with more than 65,534 entries, that of ZIP64 before it. */
function ending(size: number, offset: number, count: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  for (const at of [8, 10]) end.writeUInt16LE(Math.min(count, 0xffff), at);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  if (count < 0xffff) return end;
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  for (const [at, value] of [
    [4, 44],
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ])
    record.writeBigUInt64LE(BigInt(value), at);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

function packed({data = '', stored = false, deflated}: ZipEntry) {
  if (deflated) return {...deflated, method: 8};
  const raw = Buffer.from(data as Buffer);
  return {bytes: stored ? raw : deflateRawSync(raw), method: stored ? 0 : 8, size: raw.length, crc: crc32(raw)};
}

/** So many mebibytes of zeros, deflated a thousand times smaller. */
export function zeros(mebibytes: number): NonNullable<ZipEntry['deflated']> {
  const raw = Buffer.alloc(mebibytes * 1024 * 1024);
  return {bytes: deflateRawSync(raw), size: raw.length, crc: crc32(raw)};
}

const LETTER = 'openxmlformats-officedocument.wordprocessingml.document';

/** The entry by which a document of Microsoft says what it is. */
export const contentTypes = (main = LETTER): ZipEntry => ({
  name: '[Content_Types].xml',
  data: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`,
});

/** A letter of one word, with other entries beside it. */
export const docx = (more: ZipEntry[] = [], {main, count}: {main?: string; count?: number} = {}): Buffer =>
  zip(
    [
      contentTypes(main),
      {name: 'word/document.xml', data: '<w:document><w:body>Bonjour</w:body></w:document>'},
      ...more,
    ],
    {count},
  );

/** The same, of LibreOffice. */
export const odt = (more: ZipEntry[] = [], manifest = '<manifest:manifest/>'): Buffer =>
  zip([
    {name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true},
    {name: 'content.xml', data: '<office:document-content>Bonjour</office:document-content>'},
    {name: 'META-INF/manifest.xml', data: manifest},
    ...more,
  ]);

/** A compound file of Microsoft: its header, a sector of « Word », and the names of its directory. */
export function compound(names: string[], {encrypted = false}: {encrypted?: boolean} = {}): Buffer {
  const file = Buffer.alloc(512 * 4);
  file.write('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1');
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 48);
  file.write('\xEC\xA5', 512, 'latin1');
  file.writeUInt16LE(encrypted ? 0x100 : 0, 522);
  for (const [index, name] of names.entries()) file.write(name, 1024 + index * 128, 'utf16le');
  return file;
}
