import {reviewFr} from './review-fr.js';

/** Every word of a review made in the page. */
export type ReviewTexts = typeof reviewFr;

const languages: Record<string, ReviewTexts> = {fr: reviewFr};

/** The words in the language of a place of the page (its nearest `lang`); French for one that nobody has added. */
export function reviewTexts(of: Element): ReviewTexts {
  const lang = of.closest('[lang]')?.getAttribute('lang');
  return languages[lang?.split('-')[0] ?? 'fr'] ?? languages['fr'];
}

/** Adds a language to the page. */
export function addReviewTexts(lang: string, words: ReviewTexts): void {
  languages[lang] = words;
}
