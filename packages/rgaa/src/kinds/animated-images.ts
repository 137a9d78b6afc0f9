/** How a picture moves. */
export interface Animation {
  frames: number;
  /** Of one turn, in milliseconds. */
  duration: number;
  /** How many turns; `Infinity` when it never stops. */
  turns: number;
}

/** How the picture in a GIF, a WebP or a PNG file moves; undefined when it does not, or for another file. */
export function animationOf(bytes: Uint8Array): Animation | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  try {
    if (text(0, 3) === 'GIF') return movingOnly(readGif(bytes, view));
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return movingOnly(readWebp(view, text));
    if (text(1, 3) === 'PNG') return movingOnly(readPng(view, text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // A file cut short.
  }
  return undefined;
}

const movingOnly = (animation: Animation) => (animation.frames > 1 ? animation : undefined);

/** Browsers show a frame that gives itself less than 20 ms for 100 ms. */
const delayOf = (milliseconds: number) => (milliseconds < 20 ? 100 : milliseconds);

function readGif(bytes: Uint8Array, view: DataView): Animation {
  const tableOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const animation = {frames: 0, duration: 0, turns: 1};
  let at = 13 + tableOf(view.getUint8(10));
  let delay = 0;
  const skipBlocks = () => {
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at++;
  };
  while (at < bytes.length && view.getUint8(at) !== 0x3b) {
    const kind = view.getUint8(at);
    if (kind === 0x2c) {
      animation.frames++;
      animation.duration += delayOf(delay);
      at += 10 + tableOf(view.getUint8(at + 9)) + 1;
    } else if (kind === 0x21) {
      const label = view.getUint8(at + 1);
      if (label === 0xf9) delay = view.getUint16(at + 4, true) * 10;
      if (label === 0xff && String.fromCharCode(...bytes.subarray(at + 3, at + 11)) === 'NETSCAPE')
        animation.turns = turnsOf(view.getUint16(at + 16, true), 1);
      at += 2;
    } else break;
    skipBlocks();
  }
  return animation;
}

const turnsOf = (count: number, more = 0) => (count === 0 ? Infinity : count + more);

function readWebp(view: DataView, text: (at: number, length: number) => string): Animation {
  const animation = {frames: 0, duration: 0, turns: 1};
  for (let at = 12; at + 8 <= view.byteLength;) {
    const size = view.getUint32(at + 4, true);
    const kind = text(at, 4);
    if (kind === 'ANIM') animation.turns = turnsOf(view.getUint16(at + 12, true));
    if (kind === 'ANMF') {
      animation.frames++;
      animation.duration += delayOf(view.getUint32(at + 20, true) & 0xffffff);
    }
    at += 8 + size + (size % 2);
  }
  return animation;
}

function readPng(view: DataView, text: (at: number, length: number) => string): Animation {
  const animation = {frames: 0, duration: 0, turns: 1};
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = text(at + 4, 4);
    if (kind === 'acTL') animation.turns = turnsOf(view.getUint32(at + 12));
    if (kind !== 'fcTL') continue;
    animation.frames++;
    animation.duration += delayOf((1000 * view.getUint16(at + 28)) / (view.getUint16(at + 30) || 100));
  }
  return animation;
}
