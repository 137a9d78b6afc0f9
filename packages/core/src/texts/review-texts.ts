import {inLanguages} from '../languages.js';
import {reviewFr} from './review-fr.js';

/** Every word of a review made in the page. */
export type ReviewTexts = typeof reviewFr;

const languages = inLanguages<ReviewTexts>(reviewFr);

/** The words in the language of a place of the page, as `texts` gives its own. */
export const reviewTexts = languages.of;

/** Adds a language to the page. */
export const addReviewTexts = languages.add;
