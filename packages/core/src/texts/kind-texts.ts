import {inLanguages} from '../languages.js';
import {kindsFr} from './kinds-fr.js';

/** Every sentence about SIRET, IBAN, NIR, telephone numbers and amounts, apart from `texts`: few pages ask for them. */
export type KindTexts = typeof kindsFr;

const languages = inLanguages<KindTexts>(kindsFr);

/** The sentences in a language, as `texts` gives its own. */
export const kindTexts = languages.of;

/** Adds a language to the page, or to the server. */
export const addKindTexts = languages.add;

/** Replaces some of the sentences for the whole page, or for the whole server. */
export const setKindTexts = languages.replace;
