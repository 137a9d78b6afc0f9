import { html } from 'lit';
import { fieldId } from '@socle/core/field-id';
/** What is said of a box left empty, by the browser and by the server. */
export const attestationMissing = (subject) => `Cochez la case pour attester ${subject}.`;
/** The documented HTML of a declaration on one's honour. */
export const attestation = ({ name, statement, sanction, checked = false, error, subject = 'l’exactitude de vos réponses', }) => html `
  <socle-attestation>
    <p data-choice>
      <input type="checkbox" id=${fieldId(name)} name=${name} value="oui" required ?checked=${checked}
             aria-invalid=${error ? 'true' : 'false'}
             aria-describedby="${fieldId(name)}-aide ${fieldId(name)}-erreur"
             data-message-required=${attestationMissing(subject)}>
      <label for=${fieldId(name)} data-name=${subject}>${statement}</label>
    </p>
    <p id="${fieldId(name)}-aide" data-hint>${sanction}</p>
    <p id="${fieldId(name)}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-attestation>
`;
//# sourceMappingURL=attestation.template.js.map