import {markInvalid, showError} from '@socle/core/show-error';
import {validationText} from '@socle/core/validation-text';

/**
 * Keeps the box of a declaration on one's honour and its error message in step.
 *
 * The page holds the `<input type="checkbox" required>`, the `<label>` that is the declaration, the
 * sanctions recalled and the message (`[data-error]`). This element creates none of them.
 *
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleAttestation extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('change', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  /** Judges on refusal; a shown message then goes as soon as the box is ticked. */
  handleEvent(event: Event) {
    if (event.type === 'invalid') event.preventDefault(); // No browser bubble: the message is in the page.
    if (event.type === 'invalid' || this.#message?.hidden === false) this.check();
  }

  /** The box, as written in the page. */
  get control() { return this.querySelector<HTMLInputElement>('input[type="checkbox"]'); }

  /** Compares the box with its own constraint, and shows the answer. */
  check() {
    const text = this.control ? validationText(this.control) : '';
    markInvalid(this.control, !!text);
    showError(this, this.#message, text);
  }

  get #message() { return this.querySelector<HTMLElement>('[data-error]'); }
}
