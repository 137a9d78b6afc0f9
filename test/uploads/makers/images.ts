import {crc32, deflateSync} from 'node:zlib';

/** A PNG that says these dimensions; its rows are not there when they would not fit in a test. */
export function png(width = 1, height = 1, {cut = false}: {cut?: boolean} = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1; // One bit a pixel: what a bomb would be made of.
  const rows = deflateSync(Buffer.alloc(Math.min(1_000_000, Math.ceil(width / 8 + 1) * height)));
  const chunks = [chunk('IHDR', head), chunk('IDAT', rows), ...(cut ? [] : [chunk('IEND', Buffer.alloc(0))])];
  const file = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), ...chunks]);
  return cut ? file.subarray(0, file.length - 6) : file;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A JPEG with a long segment before the one that says its dimensions, as a photograph has. */
export function jpeg(width = 1, height = 1, segment = 60_000): Buffer {
  const exif = Buffer.alloc(segment + 2);
  exif.write('\xFF\xE1', 'latin1');
  exif.writeUInt16BE(segment, 2);
  exif.write('Exif\0\0', 4, 'latin1');
  const frame = Buffer.from('\xFF\xFF\xC2\0\x0B\x08\0\0\0\0\x01\x01\x11\0', 'latin1');
  frame.writeUInt16BE(height, 6);
  frame.writeUInt16BE(width, 8);
  const ends = [Buffer.from('\xFF\xD8', 'latin1'), Buffer.from('\xFF\xDA\0\x02\0\0\xFF\xD9', 'latin1')];
  return Buffer.concat([ends[0], exif, frame, ends[1]]);
}

export function gif(width = 1, height = 1): Buffer {
  const file = Buffer.from('GIF89a\0\0\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;', 'latin1');
  file.writeUInt16LE(width, 6);
  file.writeUInt16LE(height, 8);
  return file;
}

export function webp(width = 1, height = 1): Buffer {
  const file = Buffer.alloc(30);
  file.write('RIFF\x16\0\0\0WEBPVP8X\x0A', 'latin1');
  file.writeUIntLE(width - 1, 24, 3);
  file.writeUIntLE(height - 1, 27, 3);
  return file;
}

/** A TIFF whose dimensions are said after its rows, as most writers do. */
export function tiff(width = 1, height = 1): Buffer {
  const at = 2000;
  const file = Buffer.alloc(at + 2 + 2 * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(at, 4);
  file.writeUInt16LE(2, at);
  for (const [index, [tag, value]] of [
    [256, width],
    [257, height],
  ].entries()) {
    const line = at + 2 + index * 12;
    file.writeUInt16LE(tag, line);
    file.writeUInt16LE(4, line + 2);
    file.writeUInt32LE(1, line + 4);
    file.writeUInt32LE(value, line + 8);
  }
  return file;
}

/** The head of a HEIC: a tile, then the whole. */
export function heic(width = 1, height = 1): Buffer {
  const box = (type: string, body: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length + 8);
    return Buffer.concat([size, Buffer.from(type), body]);
  };
  const extent = (w: number, h: number) => {
    const body = Buffer.alloc(12);
    body.writeUInt32BE(w, 4);
    body.writeUInt32BE(h, 8);
    return box('ispe', body);
  };
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', Buffer.concat([Buffer.alloc(4), extent(512, 512), extent(width, height)])),
  ]);
}
