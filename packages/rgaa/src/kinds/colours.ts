/** A colour of sRGB, each channel from 0 to 255, its opacity from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const white: Colour = {red: 255, green: 255, blue: 255, alpha: 1};
export const clear: Colour = {red: 0, green: 0, blue: 0, alpha: 0};

const known = new Map<string, Colour | undefined>();

/** A computed colour as Chromium writes it; undefined for what is not read here (`lab()`, wide gamuts). */
export function colourOf(css: string): Colour | undefined {
  if (!known.has(css)) known.set(css, read(css));
  return known.get(css);
}

function read(css: string): Colour | undefined {
  if (css === 'transparent') return clear;
  const [, space = '', inside = ''] = /^(rgba?|color|oklab|oklch)\(([^()]*)\)$/.exec(css) ?? [];
  const parts = inside
    .replace('srgb ', '')
    .split(/[\s,/]+/)
    .filter(Boolean);
  const [one, two, three, alpha = 1] = parts.map(part => (part.endsWith('%') ? parseFloat(part) / 100 : Number(part)));
  if (one === undefined || two === undefined || three === undefined) return undefined;
  if ([one, two, three, alpha].some(Number.isNaN)) return undefined;
  if (space.startsWith('rgb')) return {red: one, green: two, blue: three, alpha};
  if (space === 'color') return inside.startsWith('srgb ') ? fromUnits(one, two, three, alpha) : undefined;
  if (space === 'oklab') return fromOklab(one, two, three, alpha);
  const hue = (three * Math.PI) / 180;
  return fromOklab(one, two * Math.cos(hue), two * Math.sin(hue), alpha);
}

const fromUnits = (red: number, green: number, blue: number, alpha: number): Colour => {
  const channel = (unit: number) => Math.round(255 * Math.min(1, Math.max(0, unit)));
  return {red: channel(red), green: channel(green), blue: channel(blue), alpha};
};

/** https://bottosson.github.io/posts/oklab/ */
function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const gamma = (unit: number) => (unit <= 0.0031308 ? 12.92 * unit : 1.055 * unit ** (1 / 2.4) - 0.055);
  return fromUnits(
    gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha,
  );
}

/** What is seen of `above` over `below`. */
export function over(above: Colour, below: Colour): Colour {
  const alpha = above.alpha + below.alpha * (1 - above.alpha);
  if (alpha === 0) return clear;
  const mix = (top: number, bottom: number) => (top * above.alpha + bottom * below.alpha * (1 - above.alpha)) / alpha;
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha,
  };
}

export const faded = (colour: Colour, opacity: number): Colour => ({...colour, alpha: colour.alpha * opacity});

function luminance({red, green, blue}: Colour): number {
  const linear = (channel: number) => {
    const unit = channel / 255;
    return unit <= 0.03928 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Ratio of contrast of two opaque colours, from 1 to 21 (RGAA, glossary « Contraste »). */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** `#1a2b3c`. */
export const hexOf = ({red, green, blue}: Colour) =>
  `#${[red, green, blue].map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** `4,49:1`: cut, not rounded, so that it never says more than there is. */
export const ratioText = (ratio: number) =>
  `${(Math.floor(ratio * 100 + 1e-6) / 100).toLocaleString('fr-FR', {maximumFractionDigits: 2})}:1`;

export const isSame = (one: Colour, other: Colour) =>
  Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue) < 3;
