import {SocleAlert} from './alert.js';

customElements.define('socle-alert', SocleAlert);

declare global {
  interface HTMLElementTagNameMap {
    'socle-alert': SocleAlert;
  }
}
