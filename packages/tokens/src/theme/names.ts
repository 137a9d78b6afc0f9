/** Every colour that a theme gives, without `--socle-color-`. */
export const colourNames = [
  'ink',
  'ink-soft',
  'ground',
  'panel',
  'line',
  'control',
  'accent',
  'accent-hover',
  'accent-tint',
  'on-accent',
  'ornament',
  'ornament-2',
  'focus',
  'focus-gap',
  'success',
  'success-tint',
  'warning',
  'warning-tint',
  'error',
  'error-tint',
  'info',
  'info-tint',
] as const;
export type ColourName = (typeof colourNames)[number];

/** What a page is shown in; `more-contrast` is light. */
export const schemes = ['light', 'dark', 'more-contrast', 'more-contrast-dark'] as const;
export type Scheme = (typeof schemes)[number];
