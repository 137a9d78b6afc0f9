import type {Decorator} from '@storybook/web-components-vite';
import {addPageTexts} from '@socle/core/page-texts';
import {addTexts} from '@socle/core/texts';
import {en} from '@socle/core/texts/en';
import {enPage} from '@socle/core/texts/en-page';

addTexts('en', en);
addPageTexts('en', enPage);

/** The language of Socle's words is the page's, as its elements read it; what the examples say stays French. */
export const withLanguage: Decorator = (story, {globals}) => {
  document.documentElement.lang = (globals['language'] as string | undefined) ?? 'fr';
  return story();
};
