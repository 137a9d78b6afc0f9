import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldId } from '@socle/core/field-id';
import { optionalMark, pageTexts } from '@socle/core/page-texts';
/** The documented HTML of one group of radio buttons or of boxes; the first control has the id of the name. */
export const choices = (content) => {
    const { name, legend, subject, kind, options, required = false, error, inline = false } = content;
    const id = fieldId(name);
    const radio = kind === 'radio';
    // No attribute says that a group of boxes is mandatory: words do (RGAA 11.10.1).
    const hint = content.hint ?? (required && !radio ? pageTexts.atLeastOne : undefined);
    // A group of radio buttons may be invalid; ARIA gives that state to no fieldset of boxes, only to a box.
    return html `
  <socle-choices ?inline=${inline} ?required=${required && !radio}>
    <fieldset role=${radio ? 'radiogroup' : nothing} aria-describedby=${hint ? `${id}-aide ${id}-erreur` : `${id}-erreur`}
              aria-invalid=${radio && error ? 'true' : nothing}>
      <legend data-name=${ifDefined(subject)}>${legend}${optionalMark(legend, required)}</legend>
      ${hint ? html `<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
      ${options.map((option, index) => choice(content, option, index, index ? `${id}-${index + 1}` : id))}
      <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    </fieldset>
  </socle-choices>
`;
};
const choice = (content, option, index, id) => {
    const { name, kind, required = false, error, messages } = content;
    const faulty = kind === 'checkbox' && !index && error; // The box to which the summary leads.
    const described = [option.hint && `${id}-aide`, kind === 'checkbox' && !index && `${fieldId(name)}-erreur`]
        .filter(Boolean)
        .join(' ');
    return html `
      <div data-choice>
        <input type=${kind} id=${id} name=${name} value=${option.value} ?checked=${option.checked ?? false}
               ?required=${required && kind === 'radio'} aria-describedby=${described || nothing} aria-invalid=${faulty ? 'true' : 'false'}
               data-message-required=${index ? nothing : ifDefined(messages?.required)}>
        <label for=${id}>${option.label}</label>
        ${option.hint ? html `<p id="${id}-aide" data-hint>${option.hint}</p>` : nothing}
      </div>
      ${option.reveals ? panel(option.reveals, id) : nothing}`;
};
// A fieldset, because `disabled` on it takes all its controls out of the form at once, and gives them back as they
// were. It groups nothing for the user: no role.
const panel = (content, id) => html `
      <fieldset role="presentation" data-reveals=${id}>${content}</fieldset>`;
//# sourceMappingURL=choices.template.js.map