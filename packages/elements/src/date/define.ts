import {SocleDate} from './date.js';

customElements.define('socle-date', SocleDate);

declare global {
  interface HTMLElementTagNameMap {
    'socle-date': SocleDate;
  }
}
