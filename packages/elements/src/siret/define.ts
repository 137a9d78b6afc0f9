import {SocleSiret} from './siret.js';

customElements.define('socle-siret', SocleSiret);

declare global {
  interface HTMLElementTagNameMap {
    'socle-siret': SocleSiret;
  }
}
