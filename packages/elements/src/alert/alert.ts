import {whenParsed} from '@socle/core/parsed';

/**
 * A message that stands apart: an icon, a title, a text.
 *
 * The page holds them all. When the message is the outcome of what the usager has just done, its title
 * (`tabindex="-1"` in the page) takes the focus once, so that it is the first thing read; it then needs
 * no live region (announce or focus, not both).
 *
 * @attr {string} kind - `info`, `success`, `warning` or `error`; read by the style.
 * @attr {boolean} outcome - The title takes the focus when the page is loaded.
 */
export class SocleAlert extends HTMLElement {
  #done = false;

  connectedCallback() {
    if (this.hasAttribute('outcome')) whenParsed(() => this.#focusTitle());
  }

  #focusTitle() {
    if (this.#done || !this.isConnected) return;
    this.#done = true;
    // On a slow network the usager may have begun to type: the focus is then theirs.
    if (document.activeElement && document.activeElement !== document.body) return;
    this.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}
