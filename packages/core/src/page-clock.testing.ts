import {FakeClock, settled} from './fake-clock.testing.js';

/**
 * The time of a page, stopped: its `setTimeout` and its `Date.now` only move when the test says so.
 *
 * A delay of zero is a turn and not a wait: it stays real, as do the turns of promises, messages and frames.
 * Elements are built by the parser, which passes them no clock: the page's own is replaced.
 */
export class PageClock extends FakeClock {
  #real = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    now: Date.now.bind(Date),
  };

  /** Stops the time; `release` gives it back. */
  stop() {
    const {setTimeout, clearTimeout} = this.#real;
    this.time = this.#real.now();
    // Numbers below zero: a page has no timer of that name.
    const later = (work: () => void, ms = 0, ...rest: []) =>
      ms > 0 ? -this.later(work, ms) : setTimeout(work, 0, ...rest);
    const cancel = (timer = 0) => (timer < 0 ? this.cancel(-timer) : clearTimeout(timer));
    Object.assign(window, {setTimeout: later, clearTimeout: cancel});
    Date.now = this.now;
  }

  release() {
    const {now, ...timers} = this.#real;
    this.timers.clear();
    Object.assign(window, timers);
    Date.now = now;
  }

  /** Lets `ms` pass, and what follows from it happen. */
  override async pass(ms: number) {
    await settled();
    await super.pass(ms);
    await settled();
  }
}

/** The page gets there without any time: by promises, answers and messages, each in a turn of its own. */
export async function soon(reached: () => unknown, what = 'what was awaited') {
  for (let turn = 0; turn < 500; turn += 1) {
    if (reached()) return;
    await settled();
  }
  throw new Error(`It never came, and no time was left to pass: ${what}.`);
}
export {settled};

/** Mocha's, without its globals in all of this package. */
declare const beforeEach: (work: () => void) => void, afterEach: (work: () => void) => void;

/** The time of the page stands still in each test of a file. */
export function stoppedTime() {
  const clock = new PageClock();
  beforeEach(() => clock.stop());
  afterEach(() => clock.release());
  return clock;
}
