import {SocleReceipt} from './receipt.js';

customElements.define('socle-receipt', SocleReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'socle-receipt': SocleReceipt;
  }
}
