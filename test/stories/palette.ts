import type {PNG} from 'pngjs';

/** A picture with at most 256 colours: for each point, the rank of its colour. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** 0xrrggbb. */
  palette: number[];
  points: Uint8Array;
}

/** As many colours are kept because they are common: grounds and letters, to the exact value. */
const common = 128;
const most = 256;

/**
 * The same picture in 256 colours: the most common ones as they are, then those that are farthest from every one kept.
 * What is left is shades at the edges of letters, each given its nearest colour.
 */
export function inFewColors({data, width, height}: PNG): IndexedPicture {
  const counts = new Map<number, number>();
  eachRun(data, (color, from, to) => counts.set(color, (counts.get(color) ?? 0) + to - from));
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  const {palette, nearest} = choose(byCount);
  const points = new Uint8Array(width * height);
  eachRun(data, (color, from, to) => points.fill(nearest.get(color) ?? 0, from, to));
  return {width, height, palette, points};
}

/** Goes from one change of colour to the next: a page is mostly its ground. */
function eachRun(data: Buffer, visit: (color: number, from: number, to: number) => void) {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && words[to] === words[from]) to += 1;
    visit(data.readUIntBE(4 * from, 3), from, to);
  }
}

/** The palette, and the rank of the nearest of its colours for every colour. */
function choose(byCount: number[]): {palette: number[]; nearest: Map<number, number>} {
  const palette: number[] = [];
  const found = byCount.map(color => ({color, rank: 0, distance: Infinity}));
  const add = (color: number) => {
    for (const each of found) {
      const distance = distanceOf(each.color, color);
      if (distance < each.distance) Object.assign(each, {rank: palette.length, distance});
    }
    palette.push(color);
  };
  byCount.slice(0, common).forEach(add);
  while (palette.length < most) {
    const farthest = found.reduce((one, other) => (other.distance > one.distance ? other : one));
    if (farthest.distance === 0) break;
    add(farthest.color);
  }
  return {palette, nearest: new Map(found.map(({color, rank}) => [color, rank]))};
}

const distanceOf = (one: number, other: number) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;
