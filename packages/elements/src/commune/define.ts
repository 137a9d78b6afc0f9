import {SocleCommune} from './commune.js';

customElements.define('socle-commune', SocleCommune);

declare global {
  interface HTMLElementTagNameMap {
    'socle-commune': SocleCommune;
  }
}
