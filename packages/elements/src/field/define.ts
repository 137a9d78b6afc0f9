import {SocleField} from './field.js';

customElements.define('socle-field', SocleField);

declare global {
  interface HTMLElementTagNameMap {
    'socle-field': SocleField;
  }
}
