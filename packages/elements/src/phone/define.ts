import {SoclePhone} from './phone.js';

customElements.define('socle-phone', SoclePhone);

declare global {
  interface HTMLElementTagNameMap {
    'socle-phone': SoclePhone;
  }
}
