import {SoclePayment} from './payment.js';

customElements.define('socle-payment', SoclePayment);

declare global {
  interface HTMLElementTagNameMap {
    'socle-payment': SoclePayment;
  }
}
