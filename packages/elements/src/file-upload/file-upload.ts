import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {judgeFile, judgeFileCount, type FileFault} from '@socle/core/file-rules';
import {count, formatBytes} from '@socle/core/formats';
import {whenParsed} from '@socle/core/parsed';
import {markInvalid, showError} from '@socle/core/show-error';
import {texts} from '@socle/core/texts';
import {validationText} from '@socle/core/validation-text';

/**
 * Lists the files chosen in one native control, judges them before they are sent, and lets each be removed.
 *
 * The page holds the `<label>`, the `<input type="file">`, the message (`[data-error]`), an empty
 * `ul[data-chosen]` with the `<template>` of its rows, and beside the control a hidden `[data-prompt]`
 * whose button is revealed under it, for voice control (Dragon: protocols §5.4). The control itself
 * stays in the page, transparent over the zone: the only tab stop, and what files are dropped on.
 * Several choices add up, where the browser alone would replace the first by the second.
 *
 * @attr {string} error - Message to show; absent when the files are acceptable.
 * @attr {number} max-bytes - Greatest size of one file, in bytes.
 * @attr {number} max-files - Greatest number of files, those the server already holds included.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleFileUpload extends ReactiveElement {
  static override properties = {
    error: {type: String},
    maxBytes: {type: Number, attribute: 'max-bytes'},
    maxFiles: {type: Number, attribute: 'max-files'},
  };

  /** The message shown with the control; empty when the files are acceptable. */
  declare error: string;
  /** Greatest size of one file, in bytes. */
  declare maxBytes: number;
  /** Greatest number of files, those the server already holds included. */
  declare maxFiles: number;

  #before: File[] = [];

  constructor() {
    super();
    this.error = '';
    this.maxBytes = this.maxFiles = Infinity;
    for (const type of ['click', 'change', 'dragenter', 'dragleave', 'drop']) this.addEventListener(type, this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-check', this);
    window.addEventListener('pageshow', this); // Back brings the files again, without an event.
    whenParsed(() => this.sync());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-check', this);
    window.removeEventListener('pageshow', this);
  }

  handleEvent(event: Event) {
    const {type, target} = event;
    if (type === 'click') this.#press(target as Element);
    else if (type === 'change') this.#add();
    else if (type === 'invalid') this.#refuse(event);
    else if (type === 'pageshow' || type === 'socle-form-check') this.sync();
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
  sync() {
    const {control, files, maxBytes, maxFiles} = this;
    if (!control) return '';
    const rules = {accept: control.accept.split(','), maxBytes};
    const faults = files.map(file => judgeFile(file, rules, texts(this)));
    const tooMany = judgeFileCount(files.length + this.#held, maxFiles, texts(this));
    const message = [tooMany, ...faults.map(fault => fault?.message)].filter(Boolean).join(' ');
    control.setCustomValidity(message);
    this.querySelector('[data-prompt]')?.removeAttribute('hidden');
    this.#list?.replaceChildren(...files.map((file, index) => this.#row(file, faults[index]?.reason)));
    this.#list?.toggleAttribute('hidden', !files.length);
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

  #press(target: Element) {
    const {control} = this;
    if (target === control) this.#before = this.files;
    else if (target.closest('[data-prompt] button')) control?.click();
    else if (this.#list?.contains(target) && target.closest('button')) this.#remove(target.closest('li')!);
  }

  /** A second choice replaces the first in the browser: they are put together again, each file once. */
  #add() {
    const before = this.#before;
    const added = this.files.filter(file => !before.some(({name, size}) => name === file.name && size === file.size));
    if (this.control?.multiple) this.#keep([...before, ...added]);
    this.error = this.sync();
    this.#show(true);
    announce(count(added.length, texts(this).filesAdded), 'status');
  }

  #remove(row: Element) {
    const {files} = this;
    const rows = this.#list!.children;
    const index = [...rows].indexOf(row);
    const [gone] = files.splice(index, 1);
    this.#keep(files);
    this.error = this.sync();
    this.#show();
    announce(texts(this).removed(gone.name), 'status');
    // What had the focus is gone: the next file, else the previous one, else the control.
    (rows[Math.min(index, files.length - 1)]?.querySelector('button') ?? this.control)?.focus();
  }

  #keep(files: File[]) {
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    this.control!.files = list.files;
    this.#before = [];
  }

  #refuse(event: Event) {
    event.preventDefault(); // No browser bubble: the message is in the page.
    this.error = validationText(this.control!);
    this.#show();
  }

  // At once, and not at the next update: the form reads the message in the page as soon as it has judged.
  #show(live = false) {
    if (!this.#message) return;
    markInvalid(this.control, !!this.error);
    showError(this, this.#message, this.error, live);
  }

  #drag(type: string) {
    if (type === 'drop') this.#before = this.files;
    this.toggleAttribute('dragging', type === 'dragenter'); // Decoration: the browser itself takes the files.
  }

  #row(file: File, reason?: FileFault['reason']) {
    const row = this.querySelector('template')!.content.firstElementChild!.cloneNode(true) as Element;
    const fill = (part: string, text: string) => {
      for (const node of row.querySelectorAll(part)) node.textContent = text;
    };
    fill('[data-file-name]', file.name);
    fill('[data-file-size]', formatBytes(file.size));
    fill('[data-file-state]', reason ? texts(this).fileFaults[reason] : '');
    if (reason) row.setAttribute('data-file', 'refused');
    return row;
  }

  /** How many files the server holds: it wrote them in the page. */
  get #held() {
    return this.querySelectorAll('[data-files] > :not([data-file="refused"])').length;
  }

  get #message() {
    return this.querySelector<HTMLElement>('[data-error]');
  }

  get #list() {
    return this.querySelector<HTMLElement>('[data-chosen]');
  }
}
