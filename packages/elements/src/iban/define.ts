import {SocleIban} from './iban.js';

customElements.define('socle-iban', SocleIban);

declare global {
  interface HTMLElementTagNameMap {
    'socle-iban': SocleIban;
  }
}
