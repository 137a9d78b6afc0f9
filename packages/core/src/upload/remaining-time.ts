/** Before it, a speed is not known well enough, in ms. */
const FIRST = 3_000;
/** Between two measures of the speed, in ms. */
const STEP = 1_000;
/** How much a new measure weighs against what was known. */
const WEIGHT = 0.2;

/** How long a sending may still last, from the bytes it has sent: smoothed, as a network is not. */
export class RemainingTime {
  #start?: number;
  #last?: {at: number; offset: number};
  #speed?: number; // Bytes a ms.

  /** In seconds; undefined as long as nothing serious can be said. */
  after(offset: number, size: number, now: number): number | undefined {
    if (!this.#last || offset < this.#last.offset) {
      this.#start ??= now;
      this.#last = {at: now, offset};
    } else if (now - this.#last.at >= STEP) {
      const speed = (offset - this.#last.offset) / (now - this.#last.at);
      this.#speed = this.#speed === undefined ? speed : this.#speed + WEIGHT * (speed - this.#speed);
      this.#last = {at: now, offset};
    }
    if (now - this.#start! < FIRST || !this.#speed) return undefined;
    return (size - offset) / this.#speed / 1000;
  }
}
