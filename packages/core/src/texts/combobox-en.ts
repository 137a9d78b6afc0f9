import type {ComboboxTexts} from './combobox-texts.js';

/** The same in English: `addComboboxTexts('en', comboboxEn)`. */
export const comboboxEn: ComboboxTexts = {
  suggestions: 'Suggestions',
  count: {one: 'suggestion', other: 'suggestions'},
  none: 'No suggestion. You can go on typing.',
  addressDown: 'Suggestions are not available: type the address.',
  communeDown: 'Suggestions are not available: type the town or city.',
  addressFilled: place => `Postcode and town filled in: ${place}.`,
  communeChosen: commune => `Chosen: ${commune}.`,
};
