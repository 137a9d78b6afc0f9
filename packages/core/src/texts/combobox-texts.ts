import {inLanguages} from '../languages.js';
import {comboboxFr} from './combobox-fr.js';

/** Every word of the suggestions. */
export type ComboboxTexts = typeof comboboxFr;

const languages = inLanguages<ComboboxTexts>(comboboxFr);

/** The words in the language of a place of the page, as `texts` gives its own. */
export const comboboxTexts = languages.of;

/** Adds a language to the page. */
export const addComboboxTexts = languages.add;
