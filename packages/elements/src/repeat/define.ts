import {SocleRepeat} from './repeat.js';

customElements.define('socle-repeat', SocleRepeat);

declare global {
  interface HTMLElementTagNameMap {
    'socle-repeat': SocleRepeat;
  }
}
