import {SocleAddress} from './address.js';

customElements.define('socle-address', SocleAddress);

declare global {
  interface HTMLElementTagNameMap {
    'socle-address': SocleAddress;
  }
}
