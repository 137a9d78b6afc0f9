import {realClock, type Clock} from '../draft/autosave.js';
import {cleanFileName, type FileFault} from '../file-rules.js';
import {carry} from './carry.js';
import type {FileState} from './protocol.js';
import {RemainingTime} from './remaining-time.js';
import {isMoving, isOnItsWay, looksLike, type UploadRow} from './row.js';
import {UploadError, type TransferStep, type UploadTransport} from './transport.js';
import {watchAnalysis} from './watch-analysis.js';

/** How many files are sent at once. */
const PARALLEL = 3;

/** What the queue needs of the page. */
export interface UploadPage {
  /** Name of the field. */
  field: string;
  lang?: string;
  /** A row has changed: its state, or only how far it has got. */
  show: (row: UploadRow, isNewState: boolean) => void;
  /** Nothing can be sent this way: these files must leave with the form. */
  giveUp: (files: File[]) => void;
}

/** Sends the files of one field, several at once; each row tells where its file has got to. Knows no DOM. */
export class UploadQueue {
  readonly rows: UploadRow[] = [];
  #page: UploadPage;
  #transport: UploadTransport;
  #clock: Clock;
  #tasks = new Map<UploadRow, {cancel: AbortController; wake?: () => void}>();
  #stopped = false;

  constructor(page: UploadPage, transport: UploadTransport, clock: Clock = realClock) {
    this.#page = page;
    this.#transport = transport;
    this.#clock = clock;
  }

  /** A file that the server knows, as the page was written. */
  know(row: UploadRow) {
    this.rows.push(row);
    if (row.state === 'waiting') this.#watch(row);
  }

  /** A file chosen: refused for `fault`, else sent; in the place of `row`, or in that of the file whose sending stopped. */
  add(file: File, fault?: FileFault, row?: UploadRow): UploadRow {
    const {size} = file;
    const name = cleanFileName(file.name);
    const stopped = this.rows.find(one => one.state === 'interrupted' && !one.file && looksLike(one, {name, size}));
    const taken = row ?? (fault ? undefined : stopped);
    const added: UploadRow = taken ?? {name, size, state: 'queued', offset: 0};
    if (taken && taken !== stopped) this.#forget(taken);
    if (!taken) this.rows.push(added);
    Object.assign(added, {file, name, size, fault: fault?.reason, message: fault?.message});
    if (taken !== stopped) Object.assign(added, {offset: 0, id: undefined, fingerprint: undefined, href: undefined});
    this.#turn(added, fault ? 'refused' : 'queued');
    this.#pump();
    return added;
  }

  /** Tries now: the usager asks for it, or the connection is back. */
  retry(row: UploadRow) {
    this.#tasks.get(row)?.wake?.();
    if (this.#tasks.has(row) || !row.file) return;
    row.fault = row.message = undefined;
    this.#turn(row, 'queued');
    this.#pump();
  }

  /** Tries now whatever waits for the connection. */
  wake() {
    for (const {wake} of this.#tasks.values()) wake?.();
  }

  /** Gives the file up, here and at the server; false, with the row kept, when the server could not remove it. */
  async remove(row: UploadRow): Promise<boolean> {
    // One that is on its way, or that the server did not keep, goes without waiting for an answer.
    const kept = row.id !== undefined && !isOnItsWay(row) && row.state !== 'refused' && row.state !== 'failed';
    if (kept && !(await this.#transport.remove(row.id!))) return false;
    this.#forget(row, kept);
    this.rows.splice(this.rows.indexOf(row), 1);
    this.#pump();
    return true;
  }

  /** The element has left the page: nothing is sent nor asked. */
  stop() {
    this.#stopped = true;
    for (const row of this.rows.filter(isOnItsWay)) {
      this.#cancel(row);
      this.#turn(row, 'interrupted');
    }
    for (const row of this.#tasks.keys()) this.#cancel(row);
  }

  /** The element is in the page again. */
  resume() {
    if (!this.#stopped) return;
    this.#stopped = false;
    for (const row of this.rows) {
      if (row.state === 'interrupted') this.retry(row);
      if (row.state === 'waiting') this.#watch(row);
    }
  }

  #pump() {
    for (const row of this.rows) {
      if (this.#stopped || this.rows.filter(isMoving).length >= PARALLEL) return;
      if (row.state === 'queued' && !this.#tasks.has(row)) void this.#send(row, row.file!);
    }
  }

  async #send(row: UploadRow, file: File) {
    const task = {cancel: new AbortController()};
    const {signal} = task.cancel;
    this.#tasks.set(row, task);
    this.#turn(row, 'connecting');
    try {
      const time = new RemainingTime();
      const state = await carry(row, file, this.#page, this.#transport, {
        signal,
        tell: step => signal.aborted || this.#tell(row, step, time),
        wait: ms => this.#wait(row, ms),
      });
      if (signal.aborted) return;
      this.#tasks.delete(row);
      this.#hear(row, state);
    } catch (error) {
      if (signal.aborted) return;
      this.#tasks.delete(row);
      this.#fail(row, error);
    }
    this.#pump();
  }

  #tell(row: UploadRow, step: TransferStep, time: RemainingTime) {
    if ('id' in step) {
      row.id = step.id;
      return this.#page.show(row, false);
    }
    if (step.state === 'sending') {
      row.offset = step.offset;
      row.left = time.after(step.offset, row.size, this.#clock.now());
    }
    // What was being sent goes on after a moment: connecting again is no news.
    if (step.state !== 'connecting' || row.state !== 'sending') this.#turn(row, step.state);
  }

  #hear(row: UploadRow, {id, name, size, state, href, message}: FileState) {
    Object.assign(row, {id, name, size, href, message, offset: size, left: undefined});
    this.#turn(row, state);
    if (state === 'waiting') this.#watch(row);
  }

  #watch(row: UploadRow) {
    const cancel = new AbortController();
    this.#tasks.set(row, {cancel});
    watchAnalysis(
      () => this.#transport.read(row.id!),
      this.#clock,
      cancel.signal,
      state => {
        if (state) this.#tasks.delete(row);
        if (state) this.#hear(row, state);
        else this.#slow(row);
      },
    );
  }

  #slow(row: UploadRow) {
    this.#tasks.delete(row);
    row.slow = true;
    this.#page.show(row, false);
  }

  #fail(row: UploadRow, error: unknown) {
    const {kind, message, fault} = error instanceof UploadError ? error : new UploadError('failed');
    // What took a file from this page will take another one.
    const hasTaken = this.rows.some(({id, file}) => id !== undefined && file);
    if (kind === 'unavailable' && !hasTaken) return this.#giveUp();
    const own = kind === 'refused' ? undefined : kind === 'unavailable' ? 'failed' : kind;
    Object.assign(row, {fault: fault ?? own, message: message || undefined, left: undefined});
    if (kind === 'different') row.file = undefined; // The row still waits for the other one.
    this.#turn(row, kind === 'different' ? 'interrupted' : kind === 'refused' ? 'refused' : 'failed');
  }

  #giveUp() {
    const rows = this.rows.filter(row => row.file && (isOnItsWay(row) || row.state === 'refused'));
    for (const row of rows) {
      this.#cancel(row);
      this.rows.splice(this.rows.indexOf(row), 1);
    }
    this.#page.giveUp(rows.map(({file}) => file!));
  }

  #wait(row: UploadRow, ms: number): Promise<void> {
    return new Promise(resolve => {
      const task = this.#tasks.get(row);
      if (!task) return resolve();
      const timer = this.#clock.later(() => done(), ms);
      const done = () => {
        this.#clock.cancel(timer);
        task.wake = undefined;
        resolve();
      };
      task.wake = done;
      task.cancel.signal.addEventListener('abort', done);
    });
  }

  /** What the server may hold of it goes too, unless it is gone already. */
  #forget(row: UploadRow, isGone = false) {
    this.#cancel(row);
    if (row.id !== undefined && !isGone) void this.#transport.remove(row.id);
  }

  #cancel(row: UploadRow) {
    this.#tasks.get(row)?.cancel.abort();
    this.#tasks.delete(row);
  }

  #turn(row: UploadRow, state: UploadRow['state']) {
    const isNew = row.state !== state || state === 'queued' || state === 'refused';
    row.state = state;
    this.#page.show(row, isNew);
  }
}
