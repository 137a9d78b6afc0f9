import {readText, type ByteSource} from '@socle/core/pdf/source';

export interface ImageSize {
  /** Pixels. */
  width: number;
  height: number;
}

/** A photograph has some dozens of segments before its size; a file of more is read by nobody. */
const MOST_SEGMENTS = 1000;
const MOST_PAGES = 100;

/** Width and height by extension, from the headers: nothing is decoded. Undefined when they do not say. */
const READERS: Record<string, (source: ByteSource) => Promise<ImageSize | undefined>> = {
  '.png': png,
  '.gif': gif,
  '.webp': webp,
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.tif': tiff,
  '.tiff': tiff,
  '.heic': heic,
  '.heif': heic,
};

export const imageSize = async (source: ByteSource, extension: string): Promise<ImageSize | undefined> =>
  READERS[extension]?.(source);

async function png(source: ByteSource): Promise<ImageSize | undefined> {
  const head = await viewOf(source, 0, 64);
  const at = textOf(head).indexOf('IHDR'); // Apple’s own kind has a chunk before it.
  return at > 0 && at + 12 <= head.byteLength
    ? {width: head.getUint32(at + 4), height: head.getUint32(at + 8)}
    : undefined;
}

async function gif(source: ByteSource): Promise<ImageSize | undefined> {
  const head = await viewOf(source, 0, 10);
  return head.byteLength < 10 ? undefined : {width: head.getUint16(6, true), height: head.getUint16(8, true)};
}

async function webp(source: ByteSource): Promise<ImageSize | undefined> {
  const head = await viewOf(source, 0, 30);
  if (head.byteLength < 30) return undefined;
  switch (textOf(head).slice(12, 16)) {
    case 'VP8X':
      return {width: (head.getUint32(23, true) >>> 8) + 1, height: (head.getUint32(26, true) >>> 8) + 1};
    case 'VP8L': {
      const bits = head.getUint32(21, true);
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
    }
    case 'VP8 ':
      return {width: head.getUint16(26, true) & 0x3fff, height: head.getUint16(28, true) & 0x3fff};
    default:
      return undefined;
  }
}

async function jpeg(source: ByteSource): Promise<ImageSize | undefined> {
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    const head = await viewOf(source, at, at + 9);
    if (head.byteLength < 9 || head.getUint8(0) !== 0xff) return undefined;
    const marker = head.getUint8(1);
    if (marker === 0xff) {
      at++; // Any number of them may come before a marker.
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return {width: head.getUint16(7), height: head.getUint16(5)};
    if (marker === 0xda || marker === 0xd9) return undefined;
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += alone ? 2 : 2 + head.getUint16(2);
  }
  return undefined;
}

/** The largest of its pages. */
async function tiff(source: ByteSource): Promise<ImageSize | undefined> {
  const head = await viewOf(source, 0, 16);
  if (head.byteLength < 16) return undefined;
  const little = head.getUint8(0) === 0x49;
  const big = head.getUint16(2, little) === 43; // BigTIFF: its places and counts have 8 bytes.
  const place = (view: DataView, at: number) =>
    big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
  let largest: ImageSize | undefined;
  let at = place(head, big ? 8 : 4);
  for (let page = 0; page < MOST_PAGES && at > 0 && at < source.size; page++) {
    const [countLength, lineLength] = big ? [8, 20] : [2, 12];
    const start = await viewOf(source, at, at + 8);
    if (start.byteLength < 8) break;
    const lines = Math.min(1000, big ? place(start, 0) : start.getUint16(0, little));
    const table = await viewOf(source, at + countLength, at + countLength + lines * lineLength + 8);
    const found: Partial<ImageSize> = {};
    for (let line = 0; line < lines && (line + 1) * lineLength <= table.byteLength; line++) {
      const [entry, value] = [line * lineLength, line * lineLength + (big ? 12 : 8)];
      const key = ({256: 'width', 257: 'height'} as const)[table.getUint16(entry, little)];
      const isShort = table.getUint16(entry + 2, little) === 3;
      if (key) found[key] = isShort ? table.getUint16(value, little) : table.getUint32(value, little);
    }
    const {width = 0, height = 0} = found;
    if (width * height > (largest ? largest.width * largest.height : 0)) largest = {width, height};
    const end = lines * lineLength;
    at = table.byteLength >= end + (big ? 8 : 4) ? place(table, end) : 0;
  }
  return largest;
}

/** The largest of the sizes that it declares: tiles, the whole, thumbnails. */
async function heic(source: ByteSource): Promise<ImageSize | undefined> {
  const text = await readText(source, 0, 1024 * 1024);
  const view = await viewOf(source, 0, 1024 * 1024);
  let largest: ImageSize | undefined;
  for (const {index} of text.matchAll(/ispe\0{4}/g)) {
    if (index + 16 > view.byteLength) break;
    const [width, height] = [view.getUint32(index + 8), view.getUint32(index + 12)];
    if (width * height > (largest ? largest.width * largest.height : 0)) largest = {width, height};
  }
  return largest;
}

async function viewOf(source: ByteSource, from: number, to: number): Promise<DataView> {
  const {buffer, byteOffset, byteLength} = await source.read(from, Math.min(source.size, to));
  return new DataView(buffer, byteOffset, byteLength);
}

const textOf = ({buffer, byteOffset, byteLength}: DataView) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
