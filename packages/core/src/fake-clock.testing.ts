/** A clock that only moves when it is told to. */
export class FakeClock {
  time = 0;
  timers = new Map<number, {at: number; work: () => void}>();
  #next = 1;
  now = () => this.time;
  random = () => 1;
  later = (work: () => void, ms: number) => {
    this.timers.set(this.#next, {at: this.time + ms, work});
    return this.#next++;
  };
  cancel = (timer: number) => void this.timers.delete(timer);

  async pass(ms: number) {
    const end = this.time + ms;
    for (;;) {
      const [due] = [...this.timers].filter(([, {at}]) => at <= end).sort(([, one], [, other]) => one.at - other.at);
      if (!due) break;
      this.timers.delete(due[0]);
      this.time = due[1].at;
      due[1].work();
      await settled();
    }
    this.time = end;
  }
}
/** Everything that promises had to do is done. */
export const settled = () => new Promise(done => setTimeout(done));
