import type {PageTexts} from '../page-texts.js';

/** The words that templates write in the page, in English: `addPageTexts('en', enPage)`. */
export const enPage: PageTexts = {
  optional: '(optional)',
  note: 'All fields are required, except those marked “optional”.',
  choose: 'Choose…',
  atLeastOne: 'Choose at least one answer.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  remove: 'Remove',
  removeQuestion: item => `Remove ${item}?`,
  removeWarning: 'The answers given here will be erased.',
  removeYes: 'Yes, remove',
  removeNo: 'No, keep',
  step: (current, total) => `Step ${current} of ${total}`,
  nextStep: title => `Next step: ${title}`,
  allSteps: 'See all the steps',
  stepStates: {todo: 'to do', current: 'in progress', done: 'done', error: 'to correct'},
  change: 'Change',
  unanswered: 'Not answered',
};
