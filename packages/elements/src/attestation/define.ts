import {SocleAttestation} from './attestation.js';

customElements.define('socle-attestation', SocleAttestation);

declare global {
  interface HTMLElementTagNameMap {
    'socle-attestation': SocleAttestation;
  }
}
