import {SocleStepPages} from './step-pages.js';

customElements.define('socle-step-pages', SocleStepPages);

declare global {
  interface HTMLElementTagNameMap {
    'socle-step-pages': SocleStepPages;
  }
}
