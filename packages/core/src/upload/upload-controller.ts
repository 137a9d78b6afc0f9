import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {announce} from '../announce.js';
import {realClock, type Clock} from '../draft/autosave.js';
import {uploadTexts} from '../texts/upload-texts.js';
import {UploadQueue} from './queue.js';
import {isOnItsWay, type UploadRow} from './row.js';
import {uploadSpeech, type Told} from './speech.js';
import type {UploadTransport} from './transport.js';

/** What `socle-upload-change` carries. */
export type UploadChange = Pick<UploadRow, 'id' | 'name' | 'state' | 'offset' | 'size'>;

export interface UploadOptions {
  /** Name of the field. */
  field: string;
  transport: UploadTransport;
  /** A row has changed. */
  show: (row: UploadRow) => void;
  /** Nothing can be sent this way: these files must leave with the form. */
  giveUp: (files: File[]) => void;
  clock?: Clock;
}

/**
 * Ties the sending of files to an element: it stops with it, tells a screen reader how it goes, one event a change of
 * state, and has the browser ask before a page is left while files are on their way.
 */
export class UploadController implements ReactiveController {
  readonly queue: UploadQueue;
  #host: ReactiveControllerHost & HTMLElement;
  #options: UploadOptions;
  #clock: Clock;
  #told?: Told;
  #isSpeaking = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: UploadOptions) {
    const {field, transport, clock = realClock, giveUp} = options;
    this.#host = host;
    this.#options = options;
    this.#clock = clock;
    const lang = host.closest('[lang]')?.getAttribute('lang') ?? undefined;
    this.queue = new UploadQueue({field, lang, show: (...args) => this.#show(...args), giveUp}, transport, clock);
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('online', this);
    this.queue.resume();
  }

  hostDisconnected() {
    window.removeEventListener('online', this);
    this.queue.stop();
    this.#guard();
  }

  handleEvent(event: Event) {
    if (event.type === 'online') this.queue.wake();
    else event.preventDefault(); // The browser asks, in its own words.
  }

  #show(row: UploadRow, isNewState: boolean) {
    this.#options.show(row);
    this.#guard();
    if (isNewState) {
      const {id, name, state, offset, size} = row;
      const detail: UploadChange = {id, name, state, offset, size};
      this.#host.dispatchEvent(new CustomEvent('socle-upload-change', {bubbles: true, detail}));
    }
    if (this.#isSpeaking) return;
    this.#isSpeaking = true;
    queueMicrotask(() => this.#speak()); // Files chosen together are told together.
  }

  #speak() {
    this.#isSpeaking = false;
    const {told, text} = uploadSpeech(this.queue.rows, this.#told, this.#clock.now(), uploadTexts(this.#host));
    this.#told = told;
    if (text && this.#host.isConnected) announce(text, 'status');
  }

  /** A page that listens for it is not kept by the browser for Back: only as long as it is needed. */
  #guard() {
    const isNeeded = this.#host.isConnected && this.queue.rows.some(isOnItsWay);
    window[isNeeded ? 'addEventListener' : 'removeEventListener']('beforeunload', this);
  }
}
