import type {State} from './state.js';

/** The page with its dialogs and disclosures open, one after the other. */
export const opened: State = {
  spoils: true,
  async visit() {
    // Nothing is opened yet.
  },
};
