/**
 * Unfolds the long part of a privacy notice on paper, where nothing can be clicked.
 *
 * The page holds the short notice and a `<details>`, which the browser folds and unfolds by itself.
 */
export class SoclePrivacyNotice extends HTMLElement {
  #closed: HTMLDetailsElement[] = [];

  connectedCallback() {
    window.addEventListener('beforeprint', this);
    window.addEventListener('afterprint', this);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this);
    window.removeEventListener('afterprint', this);
  }

  /** Opens what was folded for the time of a print, and folds it again after. */
  handleEvent(event: Event) {
    if (event.type === 'beforeprint')
      this.#closed = [...this.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#closed) details.open = event.type === 'beforeprint';
  }
}
