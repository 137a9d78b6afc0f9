import type {PNG} from 'pngjs';

/** Where a text is in a picture, in its points. */
export interface Place {
  text: string;
  /** The contrast that it needs. */
  minimum: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Texts that a picture does not show well enough, one sentence each. */
export const paleTexts = (picture: PNG, places: readonly Place[]) =>
  places.flatMap(place => {
    const ratio = ratioWithin(picture, place);
    return ratio < place.minimum ? [`« ${place.text} » is at ${ratio.toFixed(2)}:1 in the picture`] : [];
  });

/**
 * Contrast of WCAG between the most common colour of a part of a picture, its ground, and the colour that is farthest
 * from it: from 1, when there is nothing to be seen, to 21.
 */
function ratioWithin({data, width: pictureWidth, height: pictureHeight}: PNG, place: Place): number {
  const counts = new Map<number, number>();
  for (let y = Math.max(0, Math.ceil(place.y)); y < Math.min(pictureHeight, place.y + place.height); y += 1)
    for (let x = Math.max(0, Math.ceil(place.x)); x < Math.min(pictureWidth, place.x + place.width); x += 1) {
      const color = data.readUIntBE(4 * (y * pictureWidth + x), 3);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  const [[ground = 0] = []] = [...counts].sort(([, one], [, other]) => other - one);
  return Math.max(1, ...[...counts.keys()].map(color => ratioOf(luminanceOf(color), luminanceOf(ground))));
}

const ratioOf = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const luminanceOf = (color: number) =>
  0.2126 * linear(color >> 16) + 0.7152 * linear((color >> 8) & 255) + 0.0722 * linear(color & 255);

const linear = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
