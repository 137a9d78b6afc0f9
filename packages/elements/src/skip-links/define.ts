import {SocleSkipLinks} from './skip-links.js';

customElements.define('socle-skip-links', SocleSkipLinks);

declare global {
  interface HTMLElementTagNameMap {
    'socle-skip-links': SocleSkipLinks;
  }
}
