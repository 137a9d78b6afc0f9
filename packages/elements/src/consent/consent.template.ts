import {html} from 'lit';
import type {Html} from '@socle/core/html';
import {choices} from '../choices/choices.template.js';

/** One optional purpose, put to the usager as a free choice. */
export interface ConsentContent {
  /** Name of the answer, `oui` or `non`; the version of the text goes in `${name}.version`. */
  name: string;
  /** Title of the purpose, « Photographies ». */
  purpose: string;
  explanation: Html;
  /** Who uses the data, « La commune d’Aubremer ». */
  who: string;
  /** How long, « Un an ». */
  duration: string;
  /** Version of this text, kept with the choice as its proof. */
  version: string;
  value?: 'oui' | 'non';
  question: string;
  /** Message of a refusal by the server (an unknown value); an absent answer is never one. */
  error?: string;
}

const hint =
  'Votre choix est libre\u202f: il ne change rien à votre demande. Vous pourrez le retirer à tout moment, aussi simplement.';

/** The documented HTML of a true consent: yes or no, nothing chosen beforehand, never required. */
export const consent = ({
  name,
  purpose,
  explanation,
  who,
  duration,
  version,
  value,
  question,
  error,
}: ConsentContent) => html`
  <socle-consent>
    <h2>${purpose}</h2>
    <div data-explanation>${explanation}</div>
    <dl>
      <div><dt>Qui</dt><dd>${who}</dd></div>
      <div><dt>Combien de temps</dt><dd>${duration}</dd></div>
    </dl>
    ${choices({
      name,
      legend: question,
      hint,
      kind: 'radio',
      inline: true,
      error,
      options: [
        {value: 'oui', label: 'Oui', checked: value === 'oui'},
        {value: 'non', label: 'Non', checked: value === 'non'},
      ],
    })}
    <input type="hidden" name="${name}.version" value=${version}>
  </socle-consent>
`;
