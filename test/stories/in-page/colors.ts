/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

const pen = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', {willReadFrequently: true})!;
};
let context: CanvasRenderingContext2D | undefined;
const known = new Map<string, Rgba>();

/** A computed colour, in whatever notation the browser gives it. */
export function rgbaOf(color: string): Rgba {
  const before = known.get(color);
  if (before) return before;
  context ??= pen();
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const rgba: Rgba = [red, green, blue, alpha / 255];
  known.set(color, rgba);
  return rgba;
}

/** A colour as it is seen over an opaque one. */
export const overGround = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
  r * a + r2 * (1 - a),
  g * a + g2 * (1 - a),
  b * a + b2 * (1 - a),
  1,
];

/** The colour behind an element's content, its own ground included; undefined when a picture is there. */
export function groundOf(element: Element | null): Rgba | undefined {
  if (!element) return rgbaOf(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff');
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  if (backgroundImage !== 'none') return undefined;
  const own = rgbaOf(backgroundColor);
  if (own[3] === 1) return own;
  const behind = groundOf(element.parentElement);
  return behind && overGround(own, behind);
}

const linear = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Rgba) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast of WCAG between a colour and an opaque one, from 1 to 21. */
export function ratioOf(color: Rgba, ground: Rgba): number {
  const [one, other] = [luminance(overGround(color, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
