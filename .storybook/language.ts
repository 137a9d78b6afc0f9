import type {Decorator} from '@storybook/web-components-vite';
import {addPageTexts} from '@socle/core/page-texts';
import {addTexts} from '@socle/core/texts';
import {addComboboxTexts} from '@socle/core/texts/combobox-texts';
import {comboboxEn} from '@socle/core/texts/combobox-en';
import {uploadEn} from '@socle/core/texts/upload-en';
import {addUploadTexts} from '@socle/core/texts/upload-texts';
import {en} from '@socle/core/texts/en';
import {enPage} from '@socle/core/texts/en-page';
import {addKindTexts} from '@socle/core/texts/kind-texts';
import {kindsEn} from '@socle/core/texts/kinds-en';
import {addKindWords, kindWordsEn} from '@socle/core/texts/kinds-page';
import {reviewEn} from '@socle/core/texts/review-en';
import {addReviewTexts} from '@socle/core/texts/review-texts';

addTexts('en', en);
addPageTexts('en', enPage);
addComboboxTexts('en', comboboxEn);
addUploadTexts('en', uploadEn);
addKindTexts('en', kindsEn);
addKindWords(enPage, kindWordsEn);
addReviewTexts('en', reviewEn);

/** The language of Socle's words is the page's, as its elements read it; what the examples say stays French. */
export const withLanguage: Decorator = (story, {globals}) => {
  document.documentElement.lang = (globals['language'] as string | undefined) ?? 'fr';
  return story();
};
