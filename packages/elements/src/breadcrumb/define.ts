import {SocleBreadcrumb} from './breadcrumb.js';

customElements.define('socle-breadcrumb', SocleBreadcrumb);

declare global {
  interface HTMLElementTagNameMap {
    'socle-breadcrumb': SocleBreadcrumb;
  }
}
