import {SocleAmount} from './amount.js';

customElements.define('socle-amount', SocleAmount);

declare global {
  interface HTMLElementTagNameMap {
    'socle-amount': SocleAmount;
  }
}
