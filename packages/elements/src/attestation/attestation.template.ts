import {html} from 'lit';
import type {Html} from '@socle/core/html';
import {fieldId} from '@socle/core/field-id';
import {optionalMark} from '@socle/core/page-texts';

/** A declaration on one's honour. */
export interface AttestationContent {
  /** Name of the box; its value is `oui`. */
  name: string;
  /** The declaration itself, which is the label: phrasing content only. */
  statement: Html;
  /** What a false declaration is punished with, and by which law. */
  sanction: string;
  checked?: boolean;
  /** Message of a refusal; absent when the box was ticked. */
  error?: string;
  /** What is attested, « l’exactitude de vos réponses »; it ends the message shown when the box is not ticked. */
  subject?: string;
}

/** What is said of a box left empty, by the browser and by the server. */
export const attestationMissing = (subject: string) => `Cochez la case pour attester ${subject}.`;

/** The documented HTML of a declaration on one's honour. */
export const attestation = ({
  name,
  statement,
  sanction,
  checked = false,
  error,
  subject = 'l’exactitude de vos réponses',
}: AttestationContent) => html`
  <socle-attestation>
    <p data-choice>
      <input type="checkbox" id=${fieldId(name)} name=${name} value="oui" required ?checked=${checked}
             aria-invalid=${error ? 'true' : 'false'}
             aria-describedby="${fieldId(name)}-aide ${fieldId(name)}-erreur"
             data-message-required=${attestationMissing(subject)}>
      <label for=${fieldId(name)} data-name=${subject}>${statement}${optionalMark('', true)}</label>
    </p>
    <p id="${fieldId(name)}-aide" data-hint>${sanction}</p>
    <p id="${fieldId(name)}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-attestation>
`;
