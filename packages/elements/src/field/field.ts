import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {whenParsed} from '@socle/core/parsed';
import {markInvalid, showError} from '@socle/core/show-error';
import {whenReleased} from '@socle/core/when-released';
import {validationText, type NativeControl} from '@socle/core/validation-text';
import {Counter} from './parts/counter.js';
import {judgeLimits} from './parts/limits.js';
import {Reveal} from './parts/reveal.js';

/**
 * Keeps one native control and its error message in step.
 *
 * The page holds the `<label>`, the control, the hint and the message (`[data-error]`). This
 * element creates none of them, so the field works before, and without, scripts. It may also hold a place for the
 * count of what is typed (`[data-count]`) and the button that shows a password (`[data-reveal]`), both `hidden`.
 *
 * @attr {string} error - Message to show; absent when the value is acceptable.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleField extends ReactiveElement {
  static override properties = {error: {type: String}};

  /** The message shown with the control; empty when the value is acceptable. */
  declare error: string;

  #counter = new Counter(this);
  #reveal = new Reveal(this);

  constructor() {
    super();
    this.error = '';
    this.addController(this.#counter);
    this.addController(this.#reveal);
    for (const type of ['input', 'change', 'click', 'focusout']) this.addEventListener(type, this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-check', this);
    window.addEventListener('pageshow', this); // Back brings the answer again, without an event.
    whenParsed(() => this.#sync());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-check', this);
    window.removeEventListener('pageshow', this);
  }

  /** Judges on refusal; a shown message is then corrected as soon as the value is. */
  handleEvent(event: Event) {
    switch (event.type) {
      case 'invalid':
        event.preventDefault(); // No browser bubble: the message is in the page.
        return this.check();
      case 'change':
        this.#sync();
        // The page is asked, not only the property: the parser may bring the server's message after us.
        return this.#message?.hidden === false ? whenReleased(() => this.check(true)) : undefined;
      case 'click':
        return this.#reveal.button?.contains(event.target as Node) ? this.#reveal.toggle() : undefined;
      case 'focusout':
        return this.#counter.hush();
      default:
        return this.#sync(event.type === 'input');
    }
  }

  /** The native control, as written in the page. */
  get control() {
    return this.querySelector<NativeControl>('input, select, textarea');
  }

  /** Compares the value with what is accepted, and shows the answer; `live`, has it spoken too. */
  check(live = false) {
    this.#sync();
    this.error = this.control ? validationText(this.control) : '';
    this.#show(live);
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

  /** What depends on the value: its validity, and the count. */
  #sync(typing = false) {
    if (this.control) judgeLimits(this.control);
    this.#counter.count(typing);
    this.#reveal.offer();
  }

  // At once, and not at the next update: the form reads the message in the page as soon as it has judged.
  #show(live = false) {
    if (!this.#message) return; // Not parsed yet: what the server marked stays marked.
    markInvalid(this.control, !!this.error);
    showError(this, this.#message, this.error, live);
  }

  get #message() {
    return this.querySelector<HTMLElement>('[data-error]');
  }
}
