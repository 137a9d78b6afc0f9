import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldId } from '@socle/core/field-id';
import { optionalMark, pageTexts } from '@socle/core/page-texts';
import { patternFor } from '@socle/core/patterns';
import { textarea } from '@socle/core/textarea';
/** The documented HTML of one field. */
export const field = (content) => {
    const { name, id = fieldId(name), label, subject, hint, type, required = false, error, source, width = widths[type ?? ''], } = content;
    return html `
  <socle-field data-width=${ifDefined(width)}>
    <label for=${id} data-name=${ifDefined(subject)}>${label}${optionalMark(label, required)}</label>
    ${hint ? html `<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
    ${control(content, id)}
    ${source ? html `<p id="${id}-source" data-source>${source}</p>` : nothing}
    <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-field>
`;
};
const widths = { postcode: 'short', number: 'short', tel: 'medium' };
const inputTypes = { email: 'email', tel: 'tel' };
const inputModes = { postcode: 'numeric', number: 'decimal' };
const control = (content, id) => {
    if (content.type === 'textarea')
        return area(content, id);
    return content.type === 'select' ? select(content, id) : input(content, id);
};
const input = (content, id) => {
    const { name, type = 'text', autocomplete, required = false, value, minLength, maxLength, messages, error } = content;
    // What is typed exactly has no capital at its beginning and nothing to correct in its spelling.
    const exact = type === 'email';
    return html `<input id=${id} name=${name} type=${inputTypes[type] ?? 'text'} value=${ifDefined(value)}
           inputmode=${ifDefined(inputModes[type])} data-kind=${inputModes[type] ? type : nothing}
           autocomplete=${ifDefined(autocomplete)} autocapitalize=${exact ? 'none' : nothing} spellcheck=${exact ? 'false' : nothing}
           pattern=${ifDefined(patternFor(content))} minlength=${ifDefined(minLength)} data-max-length=${ifDefined(maxLength)}
           data-message-required=${ifDefined(messages?.required)} data-message-format=${ifDefined(messages?.format)}
           ?required=${required} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${describedBy(content, id)}>`;
};
const select = (content, id) => {
    const { name, autocomplete, required = false, value, options = [], messages, error } = content;
    return html `<select id=${id} name=${name} autocomplete=${ifDefined(autocomplete)}
            data-message-required=${ifDefined(messages?.required)}
            ?required=${required} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${describedBy(content, id)}>
      <option value="">${pageTexts.choose}</option>
      ${options.map(option => html `<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>`;
};
const area = (content, id) => {
    const { name, autocomplete, required = false, rows = 4, minLength, maxLength, messages, error } = content;
    return textarea({
        id,
        name,
        rows,
        autocomplete,
        required,
        minlength: minLength,
        'data-max-length': maxLength,
        'data-message-required': messages?.required,
        'data-message-format': messages?.format,
        'aria-invalid': error ? 'true' : 'false',
        'aria-describedby': describedBy(content, id),
    }, content.value);
};
const describedBy = ({ hint, source }, id) => [hint && `${id}-aide`, source && `${id}-source`, `${id}-erreur`].filter(Boolean).join(' ');
//# sourceMappingURL=field.template.js.map