import {SocleDataSource} from './data-source.js';

customElements.define('socle-data-source', SocleDataSource);

declare global {
  interface HTMLElementTagNameMap {
    'socle-data-source': SocleDataSource;
  }
}
