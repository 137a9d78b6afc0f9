import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import type {FormCheck} from '@socle/core/form-check';
import {count} from '@socle/core/formats';
import {whenParsed} from '@socle/core/parsed';
import {showError} from '@socle/core/show-error';
import {texts} from '@socle/core/texts';
import type {UploadTransport} from '@socle/core/upload/transport';
import {dropChosen, judgeChosen, listChosen} from './parts/chosen.js';
import {DropZone} from './parts/drop-zone.js';
import {faultsIn, markFaults} from './parts/faults.js';
import {OnDemand} from './parts/on-demand.js';
import {sayWhile} from './parts/say-while.js';
import {offerCamera, pastedFiles, photograph, putFiles} from './parts/take.js';

/**
 * Lists the files chosen in one native control, judges them before they are sent, and lets each be removed.
 *
 * The page holds the `<label>`, the `<input type="file">`, the message (`[data-error]`), an empty
 * `ul[data-chosen]` with the `<template>` of its rows, and beside the control a hidden `[data-prompt]`
 * whose button is revealed under it, for voice control (Dragon: protocols §5.4). The control itself
 * stays in the page, transparent over the zone: the only tab stop, and what files are dropped on.
 * Several choices add up, where the browser alone would replace the first by the second.
 *
 * With an `endpoint`, each file is sent as soon as it is chosen; its modules are loaded then. Where that cannot be done,
 * as without scripts, files leave with the form.
 *
 * @attr {string} error - Message to show; absent when the files are acceptable.
 * @attr {number} max-bytes - Greatest size of one file, in bytes.
 * @attr {number} max-files - Greatest number of files, those the server already holds included.
 * @attr {number} max-total-bytes - Greatest size of all the files, in bytes.
 * @attr {string} endpoint - Address of this site that takes files one by one; absent when they leave with the form.
 * @attr {boolean} required - With an `endpoint`: a file is asked for, those the server already holds included.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 * @fires {CustomEvent<UploadChange>} socle-upload-change - With an `endpoint`: a file has got to another state.
 */
export class SocleFileUpload extends ReactiveElement {
  static override properties = {
    error: {type: String},
    maxBytes: {type: Number, attribute: 'max-bytes'},
    maxFiles: {type: Number, attribute: 'max-files'},
    maxTotalBytes: {type: Number, attribute: 'max-total-bytes'},
    endpoint: {type: String},
    required: {type: Boolean},
    transport: {attribute: false},
  };

  /** The message shown with the control; empty when the files are acceptable. */
  declare error: string;
  /** Greatest size of one file, in bytes. */
  declare maxBytes: number;
  /** Greatest number of files, those the server already holds included. */
  declare maxFiles: number;
  /** Greatest size of all the files, in bytes. */
  declare maxTotalBytes: number;
  /** Address of this site that takes files one by one. */
  declare endpoint: string;
  /** With an `endpoint`: a file is asked for. */
  declare required: boolean;
  /** Carries the files in the place of ours. */
  declare transport?: UploadTransport;

  #before: File[] = [];
  #zone = new DropZone(this);
  #onDemand: OnDemand = new OnDemand(this, (...args) => this.#correct(...args));
  #asked = false; // Refused at submission: what only then is said stays until it is mended.

  constructor() {
    super();
    this.error = this.endpoint = '';
    this.required = false;
    this.maxBytes = this.maxFiles = this.maxTotalBytes = Infinity;
    for (const type of ['click', 'change', 'dragenter', 'dragleave', 'drop', 'paste'])
      this.addEventListener(type, this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-check', this);
    window.addEventListener('pageshow', this); // Back brings the files again, without an event.
    whenParsed(() => this.#start());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-check', this);
    window.removeEventListener('pageshow', this);
  }

  handleEvent(event: Event) {
    const {type, target} = event;
    if (type === 'click') this.#press(event, target as Element);
    else if (type === 'change') this.#change(target as Element);
    else if (type === 'invalid') this.#refuse(event);
    else if (type === 'paste') this.#paste(event as ClipboardEvent);
    else if (type === 'pageshow') this.sync();
    else if (type === 'socle-form-check') this.#check(event as CustomEvent<FormCheck>);
    else if (target === this.control) this.#drag(type);
  }

  /** The native control, as written in the page; absent when the server holds as many files as it takes. */
  get control() {
    return this.querySelector<HTMLInputElement>('input[type="file"]');
  }

  /** The files chosen and not yet sent. */
  get files() {
    return [...(this.control?.files ?? [])];
  }

  /** Lists the files chosen and judges them: the answer, which is returned, becomes the control's validity. */
  sync(): string {
    const {control} = this;
    const message = control ? (this.#onDemand.sending?.judge() ?? judgeChosen(this, this.files)) : '';
    control?.setCustomValidity(message);
    if (!this.#onDemand.sending && (this.files.length > 0 || !this.#onDemand.works)) listChosen(this, this.files);
    return message;
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    // A message already in the page was written by the server: keep it.
    if (!this.hasUpdated) this.error ||= this.#message?.textContent?.trim() ?? '';
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('error')) this.#show();
  }

  #start() {
    this.sync();
    offerCamera(this);
    this.querySelector('[data-prompt]')?.removeAttribute('hidden');
    this.#onDemand.start();
  }

  #press(event: Event, target: Element) {
    const {control} = this;
    const button = target.closest<HTMLButtonElement>('button');
    if (target === control) this.#hold();
    else if (button?.closest('[data-prompt]')) control?.click();
    else if (button?.closest('[data-camera]')) photograph(control);
    else if (button && this.#list?.contains(button) && !this.#onDemand.sending) this.#remove(button.closest('li')!);
    else if (button?.dataset['do'] && control && this.#onDemand.works) void this.#act(event, button);
  }

  #check({detail}: CustomEvent<FormCheck>) {
    this.sync();
    const ended = this.#onDemand.sending?.ended();
    if (ended) detail.wait(sayWhile(this, ended));
  }

  /** Without scripts, or when that fails, the server does it with the form. */
  async #act(event: Event, button: HTMLButtonElement) {
    event.preventDefault();
    const sending = this.#onDemand.sending ?? (await this.#onDemand.load());
    if (!(await sending?.press(button)) && button.type === 'submit') button.form?.requestSubmit(button);
  }

  #change(target: Element) {
    if (target === this.control) void this.#add();
    else if (this.#asked) this.#correct('');
  }

  /** A second choice replaces the first in the browser: they are put together again, each file once. */
  async #add() {
    const control = this.control!;
    const before = this.#before;
    const added = this.files.filter(file => !before.some(({name, size}) => name === file.name && size === file.size));
    if (control.multiple) putFiles(control, [...before, ...added]);
    this.#before = [];
    this.#asked = false;
    this.sync(); // They are listed, and judged, while what sends them is loaded.
    const sending = this.#onDemand.works && (await this.#onDemand.load());
    if (sending) {
      const files = this.files;
      putFiles(control, []);
      return sending.add(files);
    }
    this.error = this.sync();
    this.#show(true);
    announce(count(added.length, texts(this).filesAdded), 'status');
  }

  #paste(event: ClipboardEvent) {
    const files = pastedFiles(event);
    if (!files.length || !this.control) return;
    event.preventDefault();
    this.#hold();
    putFiles(this.control, this.control.multiple ? files : files.slice(0, 1));
    void this.#add();
  }

  #remove(row: Element) {
    const [gone, next] = dropChosen(this, row);
    this.error = this.sync();
    this.#show();
    announce(texts(this).removed(gone.name), 'status');
    next()?.focus();
  }

  /** What the next choice is added to. */
  #hold() {
    this.#before = this.files;
    this.#onDemand.sending?.hold();
  }

  #refuse(event: Event) {
    event.preventDefault(); // No browser bubble: the message is in the page.
    this.#asked = true;
    this.error = faultsIn(this);
    this.#show();
  }

  /** Files have changed: shows what is to be mended now. `live`, has it spoken too. */
  #correct(message: string, live = false) {
    this.sync();
    this.error = this.#asked ? faultsIn(this) : message;
    this.#asked &&= !!this.error;
    this.#show(live);
  }

  // At once, and not at the next update: the form reads the message in the page as soon as it has judged.
  #show(live = false) {
    if (!this.#message) return;
    markFaults(this, this.#asked);
    showError(this, this.#message, this.error, live);
  }

  #drag(type: string) {
    if (type === 'drop') this.#hold();
    this.#zone.hear(type); // Decoration and speech: the browser itself takes the files.
  }

  get #message() {
    return this.querySelector<HTMLElement>('[data-error]');
  }

  get #list() {
    return this.querySelector<HTMLElement>('[data-chosen]');
  }
}
