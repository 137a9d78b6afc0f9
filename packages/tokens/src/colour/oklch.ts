/**
 * OKLCH and sRGB, both ways: Björn Ottosson, « A perceptual color space for image processing » (2020), the matrices of
 * CSS Color 4, §18. Written here because the engine calls it some thousand times for one theme; a test compares every
 * function with colorjs.io.
 */

/** `l` from 0 to 1, `c` from 0 to about 0.37 in sRGB, `h` in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** `#rrggbb`, opaque, lower case. */
export type Hex = `#${string}`;

type Triple = [number, number, number];

/** Within a quarter of the last of 255 steps, rounding gives the same colour: not out of gamut. */
const tolerance = 0.001;

/** IEC 61966-2-1, from what is stored to light, for each byte: a theme asks for it some ten thousand times. */
const lights = Array.from({length: 256}, (_, byte) => {
  const channel = byte / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
});

/** The linear light, from 0 to 1, of each channel of a hexadecimal colour. */
export function lightsOf(hex: Hex): Triple {
  const value = parseInt(hex.slice(1), 16);
  return [lights[value >> 16], lights[(value >> 8) & 255], lights[value & 255]];
}

const fromLight = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** The colour in OKLab: lightness, green to red, blue to yellow. */
export function oklabOf(hex: Hex): Triple {
  const [r, g, b] = lightsOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The colour in OKLCH. The hue of a grey means nothing: see `c`. */
export function oklchOf(hex: Hex): Oklch {
  const [l, a, b] = oklabOf(hex);
  return {l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360};
}

/** How far apart two colours look, in OKLab: 0.02 is about what an eye can tell. */
export function distanceBetween(one: Hex, other: Hex): number {
  const [l, a, b] = oklabOf(one);
  const [l2, a2, b2] = oklabOf(other);
  return Math.hypot(l - l2, a - a2, b - b2);
}

/** Linear light; out of 0 to 1 when sRGB cannot show the colour. */
function lightOf({l, c, h}: Oklch): Triple {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const isShown = (light: Triple) => light.every(each => each >= -tolerance && each <= 1 + tolerance);

/** The nearest colour of sRGB of the same lightness and hue: chroma alone gives way. Rounded to hexadecimal. */
export function hexOf(colour: Oklch): Hex {
  const l = Math.min(1, Math.max(0, colour.l));
  let light = lightOf({...colour, l});
  if (!isShown(light)) {
    let [low, high] = [0, colour.c];
    for (let step = 0; step < 12; step += 1) {
      const c = (low + high) / 2;
      if (isShown(lightOf({l, c, h: colour.h}))) low = c;
      else high = c;
    }
    light = lightOf({l, c: low, h: colour.h});
  }
  const bytes = light.map(each => Math.round(255 * fromLight(Math.min(1, Math.max(0, each)))));
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`;
}
