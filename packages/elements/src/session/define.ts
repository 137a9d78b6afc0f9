import {SocleSession} from './session.js';

customElements.define('socle-session', SocleSession);

declare global {
  interface HTMLElementTagNameMap {
    'socle-session': SocleSession;
  }
}
