import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldId } from '@socle/core/field-id';
import { optionalMark, pageTexts } from '@socle/core/page-texts';
const boxes = () => [
    { part: 'jour', label: pageTexts.day, token: 'day' },
    { part: 'mois', label: pageTexts.month, token: 'month' },
    { part: 'annee', label: pageTexts.year, token: 'year' },
];
/** The documented HTML of one date. */
export const date = (content) => {
    const { name, legend, subject, hint, required = false, error, past = false, min, max, messages } = content;
    const id = fieldId(name);
    return html `
  <socle-date ?past=${past} min=${ifDefined(min)} max=${ifDefined(max)}
              data-message-required=${ifDefined(messages?.required)} data-message-format=${ifDefined(messages?.format)}>
    <fieldset aria-describedby=${hint ? `${id}-aide` : nothing}>
      <legend data-name=${ifDefined(subject)}>${legend}${optionalMark(legend, required)}</legend>
      ${hint ? html `<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
      <div data-boxes>${boxes().map(box => dateBox(content, id, box))}</div>
      <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    </fieldset>
  </socle-date>
`;
};
// The message describes each box, not the group: `aria-invalid` needs its reason on the same control (RGAA 11.10.4).
const dateBox = ({ name, required = false, value, error, faulty, autocomplete }, id, { part, label, token }) => html `
        <div data-box=${part}>
          <label for="${id}-${part}">${label}</label>
          <input id="${id}-${part}" name="${name}.${part}" type="text" inputmode="numeric" value=${ifDefined(value?.[part])}
                 autocomplete=${autocomplete ? `${autocomplete}-${token}` : nothing} ?required=${required}
                 aria-invalid=${error && (faulty?.includes(part) ?? true) ? 'true' : 'false'} aria-describedby="${id}-erreur">
        </div>`;
//# sourceMappingURL=date.template.js.map