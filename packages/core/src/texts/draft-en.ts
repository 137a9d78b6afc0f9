import type {DraftWords, SessionWords} from './draft-fr.js';

/** The English words of a draft. */
export const draftEn: DraftWords = {
  saved: ['Draft saved at ', '.'],
  saving: 'Saving the draft…',
  failed:
    'Your last answers are not saved yet: the service is not responding. We are trying again. You can go on answering.',
  offline:
    'Your last answers are not saved yet: you are offline. They will be saved when you are back online. Do not close this page.',
  conflict:
    'This page was filled in in another tab or on another device. Your answers here are not saved. Choose which ones to keep.',
  closed:
    'Your session has ended. Your last answers are still on this page, but not saved. Open your personal link in another tab, then come back here.',
  gone: 'This request is no longer a draft: it was sent or deleted, or it has expired. Your last answers are not saved.',
  refused: 'Your last answers cannot be saved while you type. Press the button below to save them.',
  disabled: 'Your answers are saved when you press one of the buttons below.',
  keep: 'Keep the answers on this page',
  view: 'See the saved version',
};

/** The English words of a session. */
export const sessionEn: SessionWords = {
  limit: minutes => `If you do nothing for ${minutes} minutes, your session ends. We will warn you first.`,
  ends: 'Your session will end in',
  minutes: 'min',
  seconds: 's',
  kept: 'Your saved answers are kept. Do you want to stay connected?',
  oneMinute: 'Less than one minute left.',
  stay: 'Stay connected',
  leave: 'Save and leave',
  trouble: 'Your session could not be extended. Try again, or save and leave.',
  ended: 'Your session has ended',
  after:
    'Your saved answers are kept. To go on, open your personal link in another tab, then come back here: what you wrote on this page is still there.',
  resume: 'Receive the link again (new tab)',
  close: 'Back to the page',
};
