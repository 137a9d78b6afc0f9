import {SocleSteps} from './steps.js';

customElements.define('socle-steps', SocleSteps);

declare global {
  interface HTMLElementTagNameMap {
    'socle-steps': SocleSteps;
  }
}
