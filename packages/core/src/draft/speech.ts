import type {SaveState} from './autosave.js';

/** A saving that was told is not told again for as long. */
const SILENCE = 60_000;

/**
 * Chooses what a screen reader is told of the saving, which happens every few seconds: the first one, then one a minute
 * at most; a trouble once, and its end.
 */
export class SaveSpeech {
  #toldAt?: number;
  #trouble?: SaveState;

  /** The role of the announcement; undefined when nothing is to be said. */
  roleOf(state: SaveState, now: number): 'status' | 'alert' | undefined {
    if (state === 'saving') return undefined;
    if (state !== 'saved') {
      if (this.#trouble === state) return undefined;
      this.#trouble = state;
      return 'alert';
    }
    const due = this.#trouble || this.#toldAt === undefined || now - this.#toldAt >= SILENCE;
    this.#trouble = undefined;
    if (!due) return undefined;
    this.#toldAt = now;
    return 'status';
  }
}
