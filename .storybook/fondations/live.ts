import {html, render, type TemplateResult} from 'lit';
import {APPEARANCE_CHANGED, shownScheme, shownTerritory, type ColourScheme} from '../appearance.js';

/** What a page that speaks of the theme is written from. */
export interface ShownTheme {
  territory: string;
  scheme: ColourScheme;
}

/**
 * A part of a story that is written again when the page changes appearance: it holds the values of the theme shown.
 * To be used for what holds no control: nothing typed there would stay.
 */
export function live(view: (theme: ShownTheme) => TemplateResult): TemplateResult {
  const place = document.createElement('div');
  const write = () => {
    render(view({territory: shownTerritory(), scheme: shownScheme()}), place);
  };
  write();
  document.addEventListener(APPEARANCE_CHANGED, function follow() {
    // Not before it was shown once: this event may come while the story waits for its place.
    if (place.isConnected || !place.dataset['shown']) write();
    else document.removeEventListener(APPEARANCE_CHANGED, follow);
    if (place.isConnected) place.dataset['shown'] = '';
  });
  return html`${place}`;
}

const systemWishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map(query => matchMedia(query));
for (const wish of systemWishes) {
  wish.addEventListener('change', () => document.dispatchEvent(new Event(APPEARANCE_CHANGED)));
}

/** The value of a custom property now, as it was written: `1.125rem`. */
export const valueOf = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim().replace(/^\./, '0.').replaceAll(' .', ' 0.');

const probe = document.createElement('span');

/** The colour of a custom property in the scheme shown: `#0b5c63`. */
export function colourOf(name: string): string {
  document.body.append(probe);
  probe.style.setProperty('color', `var(${name})`);
  const rgb = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return `#${rgb
    .slice(0, 3)
    .map(part => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}
