import {fr} from './texts/fr.js';

/** Every word that scripts and server rules say. */
export type Texts = typeof fr;

const languages: Record<string, Texts> = {fr};

/** The words in a language (`fr`, `fr-FR`); French for a language that is not there. */
export function texts(lang = 'fr'): Texts {
  return languages[lang.split('-')[0]] ?? languages['fr'];
}

/** Replaces some of the words for the whole page, or for the whole server. */
export function setTexts(overrides: Partial<Texts>): void {
  languages['fr'] = {...languages['fr'], ...overrides};
}
