import {fr} from './texts/fr.js';

/** Every word that scripts and server rules say. */
export type Texts = typeof fr;

const languages: Record<string, Texts> = {fr};

/**
 * The words in a language: that of a place of the page (its nearest `lang`), or one by its code (`fr`, `fr-FR`).
 * French without either, and for a language that nobody has added.
 */
export function texts(of?: Element | string): Texts {
  const lang = typeof of === 'object' ? of.closest('[lang]')?.getAttribute('lang') : of;
  return languages[lang?.split('-')[0] ?? 'fr'] ?? languages['fr'];
}

/** Adds a language to the page, or to the server: no page carries one that it does not use. */
export function addTexts(lang: string, words: Texts): void {
  languages[lang] = words;
}

/** Replaces some of the words for the whole page, or for the whole server. */
export function setTexts(overrides: Partial<Texts>): void {
  languages['fr'] = {...languages['fr'], ...overrides};
}
