import type {State} from './state.js';

/** The page after its forms were sent empty. */
export const submitted: State = {
  spoils: true,
  async visit() {
    // Nothing is submitted yet.
  },
};
