import {createFontStack} from '@capsizecss/core';
import {fromBuffer} from '@capsizecss/unpack';
import {arial} from './arial.js';
import type {FontPackage} from './font-package.js';

/** What a theme needs to carry a font. */
export interface FontFaces {
  /** The value of `--socle-font`, family by family. */
  families: string[];
  /** The `@font-face` rules, the fallback's included. */
  css: string;
  /** Files by name, for the folder of the fonts. */
  files: Record<string, Uint8Array>;
}

/**
 * Width at weight 400 over the width that the file's default instance has: @capsizecss/unpack reads no variation.
 * Measured in Chromium on French sentences; a font that is not here is taken to be regular by default.
 */
const regularWidths: Record<string, number> = {'source-sans-3': 1.047};

/** The rules of a font served from `address`, and a fallback of the same height and width, so that nothing moves. */
export async function fontFacesOf(font: FontPackage, address: string): Promise<FontFaces> {
  const [latin] = font.subsets;
  if (!latin) throw new Error(`${font.id} holds no latin letters`);
  const fallback = `${font.family} Fallback`;
  const name = (subset: string) => `${font.id}-${subset}.woff2`;
  const faces = font.subsets.map(
    ({name: subset, unicodeRange}) => `@font-face {
  font-family: '${font.family}';
  font-style: normal;
  font-weight: ${font.weights};
  font-display: swap;
  src: url('${address}${name(subset)}') format('woff2');
  unicode-range: ${unicodeRange};
}`,
  );
  return {
    families: [font.family, fallback, 'system-ui', 'sans-serif'],
    css: [...faces, await fallbackFace(font, latin.bytes, fallback)].join('\n'),
    files: {
      ...Object.fromEntries(font.subsets.map(({name: subset, bytes}) => [name(subset), bytes])),
      [`${font.id}-LICENCE.txt`]: font.licence,
    },
  };
}

async function fallbackFace({id, family}: FontPackage, bytes: Uint8Array, fallback: string): Promise<string> {
  const metrics = await fromBuffer(Buffer.from(bytes));
  const xWidthAvg = metrics.xWidthAvg * (regularWidths[id] ?? 1);
  const own = {...metrics, familyName: family, xWidthAvg, subsets: {...metrics.subsets, latin: {xWidthAvg}}};
  const {fontFaces} = createFontStack([own, arial], {fontFaceFormat: 'styleObject'});
  const face = fontFaces[0]?.['@font-face'];
  if (!face) throw new Error(`no fallback was computed for ${family}`);
  return `@font-face {
  font-family: '${fallback}';
  src: local('Arial'), local('Liberation Sans'), local('Helvetica'), local('Roboto');
  size-adjust: ${face.sizeAdjust};
  ascent-override: ${face.ascentOverride};
  descent-override: ${face.descentOverride};
  line-gap-override: ${face.lineGapOverride};
}`;
}
