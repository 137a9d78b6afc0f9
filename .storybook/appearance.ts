/** What the toolbar chooses, and what a test sets; each may be left as it is. */
export interface Appearance {
  /** Name of a theme of `@socle/tokens`: `neutre` (the tokens alone), `aubremer`, `haut-bocage`. */
  territory: string;
  scheme: 'system' | 'light' | 'dark';
  contrast: 'system' | 'more';
  direction: 'ltr' | 'rtl';
  /** Per cent of the size of the text that the reader has chosen in the browser. */
  textSize: '100' | '200';
}

/** The four sets of colours of a theme, by the names of its data. */
export type ColourScheme = 'light' | 'dark' | 'more-contrast' | 'more-contrast-dark';

/** Sent on `document` once the page has the appearance asked for. */
export const APPEARANCE_CHANGED = 'socle-appearance';

/** The set of colours that the page shows now, the system's wishes included. */
export function shownScheme(root: HTMLElement = document.documentElement): ColourScheme {
  const dark = root.dataset['scheme'] ? root.dataset['scheme'] === 'dark' : matches('(prefers-color-scheme: dark)');
  const more = root.dataset['contrast'] === 'more' || matches('(prefers-contrast: more)');
  if (more) return dark ? 'more-contrast-dark' : 'more-contrast';
  return dark ? 'dark' : 'light';
}

const matches = (query: string) => matchMedia(query).matches;

/** The territory whose theme the page shows now. */
export const shownTerritory = (root: HTMLElement = document.documentElement) => root.dataset['theme'] ?? 'neutre';

/** Puts an appearance on the root element, the style sheet of the territory apart. */
export function markRoot(root: HTMLElement, {scheme, contrast, direction, textSize}: Partial<Appearance>): void {
  if (scheme) set(root, 'scheme', scheme);
  if (contrast) set(root, 'contrast', contrast);
  if (direction) root.dir = direction;
  if (textSize) set(root, 'textSize', textSize);
}

/** What is left to the system, or to the reader, is not written. */
function set(root: HTMLElement, name: string, value: string) {
  if (value === 'system' || value === '100') delete root.dataset[name];
  else root.dataset[name] = value;
}
