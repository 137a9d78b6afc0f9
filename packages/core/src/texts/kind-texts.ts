import {kindsFr} from './kinds-fr.js';

/** Every sentence about SIRET, IBAN, NIR, telephone numbers and amounts, apart from `texts`: few pages ask for them. */
export type KindTexts = typeof kindsFr;

const languages: Record<string, KindTexts> = {fr: kindsFr};

/**
 * The sentences in a language: that of a place of the page (its nearest `lang`), or one by its code (`fr`, `fr-FR`).
 * French without either, and for a language that nobody has added.
 */
export function kindTexts(of?: Element | string): KindTexts {
  const lang = typeof of === 'object' ? of.closest('[lang]')?.getAttribute('lang') : of;
  return languages[lang?.split('-')[0] ?? 'fr'] ?? languages['fr'];
}

/** Adds a language to the page, or to the server: no page carries one that it does not use. */
export function addKindTexts(lang: string, words: KindTexts): void {
  languages[lang] = words;
}

/** Replaces some of the sentences for the whole page, or for the whole server. */
export function setKindTexts(overrides: Partial<KindTexts>): void {
  languages['fr'] = {...languages['fr'], ...overrides};
}
