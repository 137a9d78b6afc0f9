import {resize} from '../browser/quiet.js';
import {usualWindow, zoomedWindows} from '../browser/windows.js';
import type {State} from './state.js';

/** The page in the windows that zoom leaves to it. */
export const narrow: State = {
  spoils: false,
  async visit(session, _evidence, see) {
    try {
      for (const size of zoomedWindows) {
        await resize(session, size);
        await see(`fenêtre de ${size.width} × ${size.height}`, {small: true});
      }
    } finally {
      await resize(session, usualWindow);
    }
  },
};
