import Color from 'colorjs.io';
import type {Hex} from './oklch.js';

/** What was written as a colour, as an opaque colour of sRGB, or why it is none. */
export type ParsedColour = {hex: Hex; isExact: boolean} | {fault: 'unknown' | 'transparent'};

/** Reads `#rgb`, `#rrggbb` and every opaque CSS colour; one that sRGB cannot show is brought to the nearest it can. */
export function parseColour(text: string): ParsedColour {
  let colour: Color;
  try {
    colour = new Color(text.trim());
  } catch {
    return {fault: 'unknown'};
  }
  if (Number(colour.alpha) !== 1) return {fault: 'transparent'};
  const srgb = colour.to('srgb');
  const isExact = srgb.inGamut('srgb', {epsilon: 0.002});
  // `none`, a missing component of CSS Color 4, counts as 0.
  const channels = srgb.toGamut({space: 'srgb'}).coords.map(each => Math.min(1, Math.max(0, Number(each ?? 0))));
  if (channels.some(Number.isNaN)) return {fault: 'unknown'};
  const hex: Hex = `#${channels
    .map(each =>
      Math.round(each * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  return {hex, isExact};
}
