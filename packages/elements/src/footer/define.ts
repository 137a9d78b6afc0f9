import {SocleFooter} from './footer.js';

customElements.define('socle-footer', SocleFooter);

declare global {
  interface HTMLElementTagNameMap {
    'socle-footer': SocleFooter;
  }
}
