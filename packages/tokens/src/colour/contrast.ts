import {lightsOf, type Hex} from './oklch.js';

/** WCAG 2.2, « relative luminance », from 0 to 1. */
export function luminanceOf(hex: Hex): number {
  const [r, g, b] = lightsOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, « contrast ratio », from 1 to 21, not rounded. */
export function contrastOf(one: Hex, other: Hex): number {
  const [first, second] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** A ratio as it is written: to two decimals, downwards, so that it never says more than it is. */
export const writtenRatio = (ratio: number) => Math.floor(ratio * 100) / 100;
