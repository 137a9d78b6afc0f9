import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {markInvalid, showError} from '@socle/core/show-error';
import {whenReleased} from '@socle/core/when-released';
import {validationText, type NativeControl} from '@socle/core/validation-text';

/**
 * Keeps one native control and its error message in step.
 *
 * The page holds the `<label>`, the control, the hint and the message (`[data-error]`). This
 * element creates none of them, so the field works before, and without, scripts.
 *
 * @attr {string} error - Message to show; absent when the value is acceptable.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleField extends ReactiveElement {
  static override properties = {error: {type: String}};

  /** The message shown with the control; empty when the value is acceptable. */
  declare error: string;

  constructor() {
    super();
    this.error = '';
    this.addEventListener('change', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  /** Judges on refusal; a shown message is then corrected as soon as the value is. */
  handleEvent(event: Event) {
    const refused = event.type === 'invalid';
    if (refused) event.preventDefault(); // No browser bubble: the message is in the page.
    // The page is asked, not only the property: the parser may bring the server's message after us.
    if (refused) this.check();
    else if (this.#message?.hidden === false) whenReleased(() => this.check(true));
  }

  /** The native control, as written in the page. */
  get control() {
    return this.querySelector<NativeControl>('input, select, textarea');
  }

  /** Compares the value with the control's own constraints, and shows the answer; `live`, has it spoken too. */
  check(live = false) {
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
