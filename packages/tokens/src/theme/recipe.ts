import type {Oklch} from '../colour/oklch.js';
import type {Scheme} from './names.js';

/** What surrounds the brand’s colour in one scheme, before any pair is computed: `c` is the most chroma it may take. */
export interface Recipe {
  isDark: boolean;
  hasMoreContrast: boolean;
  grounds: Record<'ground' | 'panel' | 'accent-tint', Shade>;
  texts: Record<'ink' | 'ink-soft' | 'line' | 'control', Shade>;
  onAccent: Shade;
}

/** A lightness, the share of the brand’s chroma, and the most of it. */
export type Shade = readonly [l: number, share: number, c: number];

const lightGrounds: Recipe['grounds'] = {
  ground: [0.98, 0.06, 0.007],
  panel: [1, 0, 0],
  'accent-tint': [0.947, 0.13, 0.02],
};

/* Not the light theme turned over: grounds of little chroma, and texts never purely white on them. */
const darkGrounds: Recipe['grounds'] = {
  ground: [0.195, 0.12, 0.014],
  panel: [0.235, 0.13, 0.017],
  'accent-tint': [0.285, 0.34, 0.05],
};

/** Lightnesses were read from the neutral theme and from the first hand-made one; every pair is then computed. */
export const recipes: Record<Scheme, Recipe> = {
  light: {
    isDark: false,
    hasMoreContrast: false,
    grounds: lightGrounds,
    texts: {
      ink: [0.235, 0.12, 0.022],
      'ink-soft': [0.43, 0.14, 0.022],
      line: [0.86, 0.1, 0.014],
      control: [0.56, 0.14, 0.022],
    },
    onAccent: [1, 0, 0],
  },
  dark: {
    isDark: true,
    hasMoreContrast: false,
    grounds: darkGrounds,
    texts: {
      ink: [0.955, 0.05, 0.008],
      'ink-soft': [0.815, 0.1, 0.016],
      line: [0.385, 0.13, 0.02],
      control: [0.67, 0.13, 0.02],
    },
    onAccent: [0.235, 0.5, 0.07],
  },
  'more-contrast': {
    isDark: false,
    hasMoreContrast: true,
    grounds: {...lightGrounds, 'accent-tint': [0.965, 0.08, 0.012]},
    texts: {
      ink: [0, 0, 0],
      'ink-soft': [0.275, 0.14, 0.023],
      line: [0.495, 0.13, 0.022],
      control: [0.355, 0.14, 0.024],
    },
    onAccent: [1, 0, 0],
  },
  'more-contrast-dark': {
    isDark: true,
    hasMoreContrast: true,
    grounds: {...darkGrounds, 'accent-tint': [0.255, 0.25, 0.035]},
    texts: {ink: [1, 0, 0], 'ink-soft': [0.945, 0.06, 0.01], line: [0.755, 0.13, 0.02], control: [0.88, 0.1, 0.014]},
    onAccent: [0.18, 0.3, 0.04],
  },
};

/** Under this chroma a colour is a grey, whose hue is only a rounding. */
const greyChroma = 0.02;

/** A grey brand gets grounds of a faint warmth (look.md), and greys elsewhere. */
const warmHue = 85;

/** One shade of the brand’s hue. */
export function shadeOf([l, share, most]: Shade, brand: Oklch): Oklch {
  const isGrey = brand.c < greyChroma;
  return {l, c: isGrey ? Math.min(most, share * 0.06) : Math.min(most, share * brand.c), h: isGrey ? warmHue : brand.h};
}
