import {SocleErrorSummary} from './error-summary.js';

customElements.define('socle-error-summary', SocleErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'socle-error-summary': SocleErrorSummary;
  }
}
