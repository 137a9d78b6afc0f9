import {SocleConsent} from './consent.js';

customElements.define('socle-consent', SocleConsent);

declare global {
  interface HTMLElementTagNameMap {
    'socle-consent': SocleConsent;
  }
}
