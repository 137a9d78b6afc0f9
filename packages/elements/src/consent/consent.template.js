import { html } from 'lit';
import { choices } from '../choices/choices.template.js';
const hint = 'Votre choix est libre\u202f: il ne change rien à votre demande. Vous pourrez le retirer à tout moment, aussi simplement.';
/** The documented HTML of a true consent: yes or no, nothing chosen beforehand, never required. */
export const consent = ({ name, purpose, explanation, who, duration, version, value, question, error, }) => html `
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
        { value: 'oui', label: 'Oui', checked: value === 'oui' },
        { value: 'non', label: 'Non', checked: value === 'non' },
    ],
})}
    <input type="hidden" name="${name}.version" value=${version}>
  </socle-consent>
`;
//# sourceMappingURL=consent.template.js.map