import {announce} from '@socle/core/announce';
import type {UploadHost} from '../contract.js';
import type {Sending} from '../sending/sending.js';
import {putFiles} from './take.js';

/** Loads what sends files one by one, when there is one to send; where that cannot be done, files leave with the form. */
export class OnDemand {
  /** Absent before there is a file to send, and where none can be sent. */
  sending?: Sending;
  #host: UploadHost;
  #correct: (message: string, live?: boolean) => void;
  #loading?: Promise<Sending | undefined>;
  #isOver = false;

  constructor(host: UploadHost, correct: (message: string, live?: boolean) => void) {
    this.#host = host;
    this.#correct = correct;
  }

  /** Whether files are to be sent one by one. */
  get works() {
    return !!this.#host.endpoint && !this.#isOver;
  }

  /** What stopped on its way may go on, and what is analysed is asked for. */
  start() {
    const unsettled = '[data-files] > :is([data-file="sending"], [data-file="waiting"])';
    if (this.works && this.#host.querySelector(unsettled)) void this.load();
  }

  load() {
    this.#loading ??= import('../sending/sending.js').then(
      ({Sending}) => {
        const page = {correct: this.#correct, giveUp: (files: File[]) => this.#giveUp(files)};
        this.sending = new Sending(this.#host, page);
        this.#host.sync();
        return this.sending;
      },
      () => void this.#giveUp([]),
    );
    return this.#loading;
  }

  #giveUp(files: File[]) {
    this.#isOver = true;
    this.sending = undefined;
    this.#loading = Promise.resolve(undefined);
    const {control} = this.#host;
    if (control) putFiles(control, [...this.#host.files, ...files]);
    this.#correct(this.#host.sync(), true);
    const words = this.#host.querySelector<HTMLElement>('[data-fallback]');
    words?.removeAttribute('hidden');
    if (words) announce(words.textContent, 'status');
  }
}
