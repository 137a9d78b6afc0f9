import {whenParsed} from '@socle/core/parsed';
import {say} from '@socle/core/say';

/**
 * A receipt that can be printed, and whose number can be copied.
 *
 * The page holds everything, with the two buttons hidden: they need scripts, so this element reveals
 * them. The words of the outcome are on the button (`data-done`, `data-failed`).
 */
export class SocleReceipt extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', this);
  }

  connectedCallback() {
    whenParsed(() => this.#reveal());
  }

  /** Prints the page, or copies the number. */
  handleEvent({target}: Event) {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (button?.matches('[data-print]')) window.print();
    if (button?.matches('[data-copy]')) void this.#copy(button);
  }

  #reveal() {
    this.querySelector('[data-print]')?.removeAttribute('hidden');
    // Browsers offer the clipboard to secure pages only.
    if ('clipboard' in navigator) this.querySelector('[data-copy]')?.removeAttribute('hidden');
  }

  /** Refused by the browser or by the usager, the copy says so and what to do instead. */
  async #copy({dataset}: HTMLButtonElement) {
    const copied = await navigator.clipboard.writeText(dataset.copy ?? '').then(
      () => true,
      () => false,
    );
    this.#tell('[data-status]', copied ? dataset.done : '');
    this.#tell('[data-failure]', copied ? '' : dataset.failed);
  }

  #tell(place: string, text = '') {
    const message = this.querySelector<HTMLElement>(place);
    if (message) say(message, text);
  }
}
