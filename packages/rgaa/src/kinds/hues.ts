import type {Colour} from './colours.js';

/** Hue in degrees of a colour that is neither grey, nor black, nor white; undefined otherwise. */
export function hueOfColour({red, green, blue, alpha}: Colour): number | undefined {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  const lightness = (most + least) / 510;
  const saturation = spread / 255 / (1 - Math.abs(2 * lightness - 1) || 1);
  if (alpha < 0.5 || saturation < 0.35 || lightness < 0.12 || lightness > 0.9) return undefined;
  const hue =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return (60 * hue + 360) % 360;
}

export const isOfHue = (colour: Colour | undefined, [from, to]: readonly [number, number]): boolean => {
  const hue = colour && hueOfColour(colour);
  if (hue === undefined) return false;
  return from <= to ? hue >= from && hue <= to : hue >= from || hue <= to;
};
