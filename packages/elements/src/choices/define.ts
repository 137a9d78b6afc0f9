import {SocleChoices} from './choices.js';

customElements.define('socle-choices', SocleChoices);

declare global {
  interface HTMLElementTagNameMap {
    'socle-choices': SocleChoices;
  }
}
