import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {markInvalid, showError} from '@socle/core/show-error';
import {validationText} from '@socle/core/validation-text';

/**
 * Keeps the box of a declaration on one's honour and its error message in step.
 *
 * The page holds the `<input type="checkbox" required>`, the `<label>` that is the declaration, the
 * sanctions recalled and the message (`[data-error]`). This element creates none of them.
 *
 * @attr {string} error - Message to show; absent when the box is ticked.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleAttestation extends ReactiveElement {
  static override properties = {error: {type: String}};

  /** The message shown with the box; empty when it is ticked. */
  declare error: string;

  constructor() {
    super();
    this.error = '';
    this.addEventListener('change', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  /** Judges on refusal; a shown message then goes as soon as the box is ticked. */
  handleEvent(event: Event) {
    const refused = event.type === 'invalid';
    if (refused) event.preventDefault(); // No browser bubble: the message is in the page.
    if (refused || this.#message?.hidden === false) this.check();
  }

  /** The box, as written in the page. */
  get control() {
    return this.querySelector<HTMLInputElement>('input[type="checkbox"]');
  }

  /** Compares the box with its own constraint, and shows the answer. */
  check() {
    this.error = this.control ? validationText(this.control) : '';
    this.#show();
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

  // At once, and not at the next update: the form reads the message in the page as soon as it has judged.
  #show() {
    if (!this.#message) return;
    markInvalid(this.control, !!this.error);
    showError(this, this.#message, this.error);
  }

  get #message() {
    return this.querySelector<HTMLElement>('[data-error]');
  }
}
