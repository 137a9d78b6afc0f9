import {inLanguages} from '../languages.js';
import {uploadFr} from './upload-fr.js';

/** Every word of the sending of files. */
export type UploadTexts = typeof uploadFr;

const languages = inLanguages<UploadTexts>(uploadFr);

/** The words in the language of a place of the page, as `texts` gives its own. */
export const uploadTexts = languages.of;

/** Adds a language to the page. */
export const addUploadTexts = languages.add;
