import {ReactiveElement} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {say} from '@socle/core/say';
import {texts} from '@socle/core/texts';
import {renumber} from './renumber.js';

/**
 * Adds and removes the rows of a list (children, vehicles) without loading the page.
 *
 * The page holds the rows (a `<fieldset>` in a `[data-row]`), an empty one in a hidden and disabled `fieldset[data-blank]`, the
 * buttons « Ajouter » (`data-add`) and « Retirer » (`data-remove`), which submit the form without scripts, and the
 * `<dialog>` that asks before a row that holds answers is removed. A row added is a copy of the empty one. A row may be
 * folded: a line (`[data-summary]`), its questions hidden (`[data-questions]`) and a button « Modifier » (`data-edit`).
 * The rows are always numbered from 0, without a gap.
 *
 * @attr {string} name - Name of the list: the fields of the first row are called `name.0.…`.
 * @attr {string} item-label - What a row is called, « Enfant »: the rows are « Enfant 1 », « Enfant 2 »…
 * @attr {number} min - Rows that must stay.
 * @attr {number} max - Rows that there may be.
 * @fires {CustomEvent<{count: number}>} socle-repeat-change - A row was added or removed.
 * @fires {CustomEvent<{message: string}>} socle-error-change - A row went with its messages.
 */
export class SocleRepeat extends ReactiveElement {
  static override properties = {
    name: {type: String},
    itemLabel: {type: String, attribute: 'item-label'},
    min: {type: Number},
    max: {type: Number},
  };

  /** Name of the list: the fields of the first row are called `name.0.…`. */
  declare name: string;
  /** What a row is called: « Enfant ». */
  declare itemLabel: string;
  /** Rows that must stay. */
  declare min: number;
  /** Rows that there may be. */
  declare max: number;

  #doomed?: HTMLElement; // The row whose removal the dialog asks about.

  constructor() {
    super();
    this.name = this.itemLabel = '';
    this.min = 0;
    this.max = Infinity;
    this.addEventListener('click', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  /** Each button keeps its work for the server when this element cannot do it. */
  handleEvent(event: Event) {
    const target = event.target as Element;
    if (event.type === 'invalid') return this.#unfold(target); // What is to be corrected must be seen.
    const button = target.closest('button');
    if (!button || button.closest('socle-repeat') !== this) return;
    const {dataset} = button;
    if ('add' in dataset && this.#blank) {
      event.preventDefault();
      this.addRow();
    } else if ('remove' in dataset && this.#dialog) {
      event.preventDefault();
      this.#ask(button.closest<HTMLElement>('[data-row]')!);
    } else if ('edit' in dataset) {
      event.preventDefault();
      this.editRow(button.closest<HTMLElement>('[data-row]')!);
    } else if ('yes' in dataset || 'no' in dataset) {
      this.#dialog?.close(); // The focus goes back to « Retirer », as the browser does.
      if ('yes' in dataset && this.#doomed) this.removeRow(this.#doomed);
    }
  }

  /** The rows, as the page holds them. */
  get rows() {
    return [...this.querySelectorAll<HTMLElement>(':scope > [data-row]')];
  }

  /** Adds an empty row after the others, and moves the focus to its heading; nothing when there are enough. */
  addRow() {
    const {rows} = this;
    const blank = this.#blank;
    if (!blank || rows.length >= this.max) return;
    const row = blank.cloneNode(true) as HTMLElement;
    this.#number(row, rows.length);
    (rows.at(-1) ?? blank.parentElement!).after(row);
    this.#settle();
    titleOf(row)?.focus();
  }

  /** Shows the questions of a folded row, and moves the focus to its heading. */
  editRow(row: HTMLElement) {
    this.#unfold(row.querySelector('[data-questions]'));
    titleOf(row)?.focus();
  }

  /** Removes a row and its answers without asking; the focus goes to the next row, else the previous, else « Ajouter ». */
  removeRow(row: HTMLElement) {
    const {rows} = this;
    const index = rows.indexOf(row);
    if (index < 0 || rows.length <= this.min) return;
    announce(texts(this).removed(nameOf(row)), 'status');
    row.remove();
    this.rows.forEach((other, position) => this.#number(other, position));
    this.#settle();
    // The messages of the row went with it, and the others have other ids: the summary follows.
    this.dispatchEvent(new CustomEvent('socle-error-change', {bubbles: true, detail: {message: ''}}));
    const next = this.rows[index] ?? this.rows.at(-1);
    (next ? titleOf(next) : this.#addButton)?.focus();
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  /** An entirely empty row goes at once: there is nothing to lose in it (RGAA 11.12.2). */
  #ask(row: HTMLElement) {
    if (isEmpty(row)) return this.removeRow(row);
    this.#doomed = row;
    say(this.#dialog!.querySelector('[data-subject]')!, nameOf(row));
    this.#dialog!.showModal();
  }

  /** Shows the questions of the folded row that `node` is in. */
  #unfold(node: Element | null) {
    const questions = node?.closest<HTMLElement>('[data-questions][hidden]');
    if (!questions) return;
    questions.hidden = false;
    for (const sibling of questions.parentElement!.querySelectorAll<HTMLElement>(
      ':scope > :is([data-summary], [data-edit])',
    ))
      sibling.hidden = true;
  }

  #number(row: HTMLElement, to: number) {
    const from = row.id.slice(this.name.replaceAll('.', '-').length + 1);
    renumber(row, {name: this.name, label: this.itemLabel, from, to});
  }

  #settle() {
    const {rows} = this;
    if (this.#addButton) this.#addButton.hidden = rows.length >= this.max;
    for (const row of rows) {
      const button = row.querySelector<HTMLElement>(':scope > fieldset > [data-remove]');
      if (button) button.hidden = rows.length <= this.min || !!row.querySelector('[data-question]');
    }
    this.dispatchEvent(new CustomEvent('socle-repeat-change', {bubbles: true, detail: {count: rows.length}}));
  }

  get #blank() {
    return this.querySelector<HTMLElement>(':scope > [data-blank] > [data-row]');
  }

  get #addButton() {
    return this.querySelector<HTMLElement>(':scope > [data-add]');
  }

  get #dialog() {
    return this.querySelector<HTMLDialogElement>(':scope > dialog');
  }
}

function titleOf(row: Element) {
  return row.querySelector<HTMLElement>('[data-title]');
}

/** Who or what the row is about, as its button « Retirer » says it. */
function nameOf(row: Element) {
  return row.querySelector(':scope > fieldset > [data-remove] [data-title]')?.textContent ?? '';
}

function isEmpty(row: Element) {
  const controls = row.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea');
  return [...controls].every(({type, checked, value}) => (type === 'radio' || type === 'checkbox' ? !checked : !value));
}
