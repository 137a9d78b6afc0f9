import {comboboxFr} from './combobox-fr.js';

/** Every word of the suggestions. */
export type ComboboxTexts = typeof comboboxFr;

const languages: Record<string, ComboboxTexts> = {fr: comboboxFr};

/** The words in the language of a place of the page (its nearest `lang`); French for one that nobody has added. */
export function comboboxTexts(of: Element): ComboboxTexts {
  const lang = of.closest('[lang]')?.getAttribute('lang');
  return languages[lang?.split('-')[0] ?? 'fr'] ?? languages['fr'];
}

/** Adds a language to the page. */
export function addComboboxTexts(lang: string, words: ComboboxTexts): void {
  languages[lang] = words;
}
