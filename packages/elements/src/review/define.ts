import {SocleReview} from './review.js';

customElements.define('socle-review', SocleReview);

declare global {
  interface HTMLElementTagNameMap {
    'socle-review': SocleReview;
  }
}
