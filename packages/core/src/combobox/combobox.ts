import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {announce} from '../announce.js';
import {count} from '../formats.js';
import {whenParsed} from '../parsed.js';
import {comboboxTexts} from '../texts/combobox-texts.js';
import {isComposed, isTyped, swallow} from './by-hand.js';
import {activate, listbox, listMessage, optionAt, type OptionText} from './list.js';

/** Where suggestions come from. */
export interface ComboboxSource<Item> {
  /** Fewer characters than that ask nothing. */
  shortest: number;
  ask: (query: string, signal: AbortSignal) => readonly Item[] | Promise<readonly Item[]>;
}

/** What an element gives to have suggestions under one of its controls. */
export interface ComboboxOptions<Item> {
  /** The control, as the page holds it now. */
  input: () => HTMLInputElement | null;
  /** Undefined when there is nothing to offer: the control is then a plain one. */
  source: () => ComboboxSource<Item> | undefined;
  textOf: (item: Item) => OptionText;
  /** The usager has chosen. */
  choose: (item: Item) => void;
  /** What is said, once, when there is no answer. */
  down: () => string;
}

/** Typing is over, for now. */
const pause = 250;
/** An answer that is later than that is none. */
const patience = 8000;
const listened = ['focusin', 'focusout', 'input', 'compositionend', 'keydown', 'mousedown', 'click'];

/**
 * Editable combobox with list autocomplete and manual selection (WAI-ARIA APG), on a text control that the page wrote.
 *
 * The control is changed by a choice and by nothing else; it keeps its `autocomplete`. The list is in the page, just
 * after it, only while it is shown: a copy of the control, or a page kept by the browser, never holds one.
 */
export class Combobox<Item> implements ReactiveController {
  #host: ReactiveElement;
  #options: ComboboxOptions<Item>;
  #items: readonly Item[] = [];
  #query = ''; // What `#items` answers.
  #active = -1;
  #popup?: HTMLElement;
  #timer?: ReturnType<typeof setTimeout>;
  #asking?: AbortController;
  #down = false;

  constructor(host: ReactiveElement, options: ComboboxOptions<Item>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    for (const type of listened) this.#host.addEventListener(type, this);
    whenParsed(() => this.equip());
  }

  hostUpdated() {
    this.equip();
  }

  hostDisconnected() {
    for (const type of listened) this.#host.removeEventListener(type, this);
    this.#rest();
  }

  handleEvent(event: Event) {
    const {type, target} = event;
    if (type === 'mousedown' || type === 'click') return this.#point(event as MouseEvent);
    if (target !== this.#input) return;
    if (type === 'focusin')
      this.equip(); // A framework may have written another control since.
    else if (type === 'focusout') this.#rest();
    else if (type === 'keydown') this.#press(event as KeyboardEvent);
    else this.#type(event);
  }

  /** Tells assistive technologies what the control is: a combobox while there is a source, else what the page wrote. */
  equip() {
    const input = this.#input;
    if (!input) return;
    if (this.#options.source()) {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-expanded', String(this.#shown));
    } else if (input.getAttribute('role') === 'combobox') {
      this.#rest();
      for (const name of ['role', 'aria-autocomplete', 'aria-expanded']) input.removeAttribute(name);
    }
  }

  /** Shows what is suggested for the text already there, as it is, without a word. */
  open() {
    void this.#ask(false);
  }

  /** Takes the list away; the text stays as it is. */
  close() {
    this.#popup?.remove();
    this.#popup = undefined;
    this.#active = -1;
    const input = this.#input;
    if (input?.getAttribute('role') === 'combobox') input.setAttribute('aria-expanded', 'false');
    for (const name of ['aria-controls', 'aria-activedescendant']) input?.removeAttribute(name);
  }

  get #input() {
    return this.#options.input();
  }

  get #shown() {
    return !!this.#popup?.isConnected && this.#popup.localName === 'ul';
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.close();
  }

  /** What the browser fills in by itself asks nothing: its own list and ours are never there for the same text. */
  #type(event: Event) {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#activate(-1);
    const source = this.#options.source();
    const text = this.#input?.value.trim() ?? '';
    if (!source || text.length < source.shortest || !isTyped(event, text)) return this.close();
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(aloud = true) {
    const source = this.#options.source();
    const query = this.#input?.value ?? '';
    if (!source) return;
    const asking = (this.#asking = new AbortController());
    const late = setTimeout(() => this.#fail(asking), patience);
    try {
      const items = await source.ask(query.trim(), asking.signal);
      if (asking.signal.aborted) return; // Typing has gone on, or the focus has left: the last text wins.
      this.#down = false;
      [this.#items, this.#query] = [items, query];
      this.#show(aloud);
    } catch {
      this.#fail(asking);
    } finally {
      clearTimeout(late);
    }
  }

  #fail(asking: AbortController) {
    if (asking.signal.aborted) return;
    asking.abort();
    this.close();
    if (!this.#down) this.#explain(this.#options.down());
    this.#down = true;
  }

  #show(aloud: boolean) {
    const input = this.#input;
    if (!input) return;
    const words = comboboxTexts(this.#host);
    if (!this.#items.length) return this.#explain(words.none);
    const before = this.#popup?.textContent;
    this.close();
    const id = `${input.id}-suggestions`;
    this.#place(listbox(id, words.suggestions, this.#items.map(this.#options.textOf), this.#query));
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'true');
    if (aloud && before !== this.#popup?.textContent) announce(count(this.#items.length, words.count), 'status');
  }

  #explain(text: string) {
    const same = this.#popup?.textContent === text;
    this.close();
    this.#place(listMessage(text));
    if (!same) announce(text, 'status');
  }

  #place(popup: HTMLElement) {
    this.#popup = popup;
    this.#input?.after(popup);
    if (this.#input === document.activeElement) popup.scrollIntoView({block: 'nearest'});
  }

  #press(event: KeyboardEvent) {
    if (isComposed(event) || event.ctrlKey || event.metaKey) return;
    const {key, altKey} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const down = key === 'ArrowDown';
      if (altKey && !down) this.close();
      else if (altKey ? !this.#shown && !this.#reopen() : !this.#move(down)) return;
      event.preventDefault();
    } else if (key === 'Enter') {
      if (this.#active < 0) return this.#rest(); // The form is sent, with the text as it is.
      event.preventDefault();
      this.#choose(this.#active);
    } else if (key === 'Escape') {
      if (this.#popup) swallow(event); // A dialog around stays open.
      this.#rest();
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) {
      this.#activate(-1); // They move in the text, as ever.
    }
  }

  #move(down: boolean): boolean {
    if (!this.#shown && !this.#reopen()) return false;
    const places = this.#items.length + 1; // One of them is the text itself.
    if (this.#shown) this.#activate(((this.#active + 1 + (down ? 1 : places - 1)) % places) - 1);
    return true;
  }

  /** Whether there is something to show again, or to ask, for the text as it is. */
  #reopen(): boolean {
    const source = this.#options.source();
    const value = this.#input?.value ?? '';
    if (!source || value.trim().length < source.shortest) return false;
    this.#rest();
    if (this.#items.length && this.#query === value) this.#show(true);
    else void this.#ask();
    return true;
  }

  #activate(index: number) {
    this.#active = index;
    if (!this.#shown) return;
    const id = activate(this.#popup!, index);
    if (id) this.#input?.setAttribute('aria-activedescendant', id);
    else this.#input?.removeAttribute('aria-activedescendant');
  }

  #point(event: MouseEvent) {
    if (!this.#popup?.contains(event.target as Node)) return;
    event.preventDefault(); // The focus stays in the control, also when the list is only scrolled.
    if (event.type === 'click') this.#choose(optionAt(this.#popup, event.target as Element));
  }

  #choose(index: number) {
    const item = this.#items[index];
    if (!this.#shown || item === undefined) return;
    this.#rest();
    this.#options.choose(item);
  }
}
