import {SocleHeader} from './header.js';

customElements.define('socle-header', SocleHeader);

declare global {
  interface HTMLElementTagNameMap {
    'socle-header': SocleHeader;
  }
}
