import {inLanguages} from './languages.js';
import {fr} from './texts/fr.js';

/** Every word that scripts and server rules say. */
export type Texts = typeof fr;

const languages = inLanguages<Texts>(fr);

/**
 * The words in a language: that of a place of the page (its nearest `lang`), or one by its code (`fr`, `fr-FR`).
 * French without either, and for a language that nobody has added.
 */
export const texts = languages.of;

/** Adds a language to the page, or to the server: no page carries one that it does not use. */
export const addTexts = languages.add;

/** Replaces some of the words for the whole page, or for the whole server. */
export const setTexts = languages.replace;
