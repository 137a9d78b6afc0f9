import {SocleDraft} from './draft.js';

customElements.define('socle-draft', SocleDraft);

declare global {
  interface HTMLElementTagNameMap {
    'socle-draft': SocleDraft;
  }
}
