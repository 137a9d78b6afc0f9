import {crc32, deflateSync} from 'node:zlib';
import type {IndexedPicture} from './palette.js';

/** A picture as a PNG file with a palette: a third of the size that Chromium gives it. */
export function encode({width, height, palette, points}: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits a point, by palette.
  const colors = Buffer.alloc(3 * palette.length);
  palette.forEach((color, index) => colors.writeUIntBE(color, 3 * index, 3));
  const rows = Buffer.alloc(height * (width + 1)); // Each row begins with its filter: none.
  for (let row = 0; row < height; row += 1)
    rows.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
