import {stateColours} from './known.js';

/** One colour of the State, where it is written. */
export interface FoundColour {
  offset: number;
  written: string;
  /** Official name. */
  name: string;
}

const number = String.raw`([\d.]+%?)`;
const between = String.raw`[\s,]+`;
const three = number + between + number + between + number;

/** The writings that are read: hexadecimal, rgb(), color(srgb …), and the components of the Design Tokens format. */
const writings: readonly {pattern: RegExp; bytes: (parts: string[]) => number[]}[] = [
  {
    pattern: /#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?(?![\da-z])/gi,
    bytes: parts => parts.map(part => parseInt(part, 16)),
  },
  {
    pattern: new RegExp(String.raw`rgba?\(\s*${three}`, 'gi'),
    bytes: parts => parts.map(part => (part.endsWith('%') ? parseFloat(part) * 2.55 : parseFloat(part))),
  },
  {pattern: new RegExp(String.raw`color\(\s*srgb\s+${three}`, 'gi'), bytes: parts => parts.map(ofUnit)},
  {
    pattern: new RegExp(String.raw`components["']?\s*:\s*\[\s*${three}\s*\]`, 'gi'),
    bytes: parts => parts.map(ofUnit),
  },
];

function ofUnit(part: string) {
  return part.endsWith('%') ? parseFloat(part) * 2.55 : parseFloat(part) * 255;
}

/** Every colour of the State in a text. */
export const coloursIn = (text: string): FoundColour[] =>
  writings.flatMap(({pattern, bytes}) =>
    [...text.matchAll(pattern)].flatMap(found => {
      const written = bytes(found.slice(1, 4));
      const colour = stateColours.find(each => each.bytes.every((byte, index) => byte === Math.round(written[index])));
      return colour ? [{offset: found.index, written: found[0], name: colour.name}] : [];
    }),
  );
