import {SocleFileUpload} from './file-upload.js';

customElements.define('socle-file-upload', SocleFileUpload);

declare global {
  interface HTMLElementTagNameMap {
    'socle-file-upload': SocleFileUpload;
  }
}
