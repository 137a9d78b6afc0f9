import type {Page} from 'playwright-core';
import type {Appearance} from '../../.storybook/appearance.js';

export const territories = ['neutre', 'aubremer', 'haut-bocage'] as const;

/** The four sets of colours of a theme. */
export const schemes = {
  light: {scheme: 'light', contrast: 'system'},
  dark: {scheme: 'dark', contrast: 'system'},
  'more-contrast': {scheme: 'light', contrast: 'more'},
  'more-contrast-dark': {scheme: 'dark', contrast: 'more'},
} as const satisfies Record<string, Partial<Appearance>>;

export type SchemeName = keyof typeof schemes;
export const schemeNames = Object.keys(schemes) as SchemeName[];

const plain: Appearance = {territory: 'neutre', scheme: 'light', contrast: 'system', direction: 'ltr', textSize: '100'};

/** Changes the look of the page in place; resolves once it is painted so. */
export const look = (page: Page, change: Partial<Appearance>) =>
  page.evaluate(async asked => {
    await window.socleAppearance.set(asked);
    await document.fonts.ready;
  }, change);

/** The neutral theme, light, as every story is first looked at. */
export const lookPlain = (page: Page) => look(page, plain);

/** Does something in every theme and set of colours, then comes back to the plain look. */
export async function inEveryScheme<Result>(
  page: Page,
  work: (territory: string, scheme: SchemeName) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  try {
    for (const territory of territories)
      for (const scheme of schemeNames) {
        await look(page, {territory, ...schemes[scheme]});
        results.push(await work(territory, scheme));
      }
  } finally {
    await lookPlain(page);
  }
  return results;
}
