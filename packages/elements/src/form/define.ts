import {SocleForm} from './form.js';

customElements.define('socle-form', SocleForm);

declare global {
  interface HTMLElementTagNameMap {
    'socle-form': SocleForm;
  }
}
