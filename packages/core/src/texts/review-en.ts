import type {ReviewTexts} from './review-texts.js';

/** What a review made in the page says, in English: `addReviewTexts('en', reviewEn)`. */
export const reviewEn: ReviewTexts = {
  change: 'Change',
  part: title => `the section “${title}”`,
  unanswered: 'Not answered',
  masked: 'Entered, not shown',
  yes: 'Yes',
  no: 'No',
};
