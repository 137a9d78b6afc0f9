import {SoclePrivacyNotice} from './privacy-notice.js';

customElements.define('socle-privacy-notice', SoclePrivacyNotice);

declare global {
  interface HTMLElementTagNameMap {
    'socle-privacy-notice': SoclePrivacyNotice;
  }
}
