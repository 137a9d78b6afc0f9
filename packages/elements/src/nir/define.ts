import {SocleNir} from './nir.js';

customElements.define('socle-nir', SocleNir);

declare global {
  interface HTMLElementTagNameMap {
    'socle-nir': SocleNir;
  }
}
