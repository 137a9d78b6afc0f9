import {SocleIdentity} from './identity.js';

customElements.define('socle-identity', SocleIdentity);

declare global {
  interface HTMLElementTagNameMap {
    'socle-identity': SocleIdentity;
  }
}
