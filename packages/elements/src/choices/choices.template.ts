import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldId} from '@socle/core/field-id';
import type {Html} from '@socle/core/html';
import {optionalMark, pageTexts} from '@socle/core/page-texts';

/** One answer of a group. */
export interface ChoiceOption {
  value: string;
  label: string;
  hint?: string;
  checked?: boolean;
  /** Goes with no other answer: « Aucune allergie »; the last of a group of boxes. */
  exclusive?: boolean;
  /** Questions that go with this answer: with scripts, shown only when it is chosen; always there without. */
  reveals?: Html;
}

/** One question answered by choosing. */
export interface ChoicesContent {
  name: string;
  /** The question itself; a single box has none: its label is the question. */
  legend?: string;
  /** The question's name inside a sentence, with its article: « le régime alimentaire ». */
  subject?: string;
  hint?: string;
  /** `single`: one box alone, « J’accepte le règlement. » */
  kind: 'radio' | 'checkbox' | 'single';
  options: ChoiceOption[];
  required?: boolean;
  /** Message of a refusal, one for the group; absent when the answer is acceptable. */
  error?: string;
  /** Short answers side by side where there is room. */
  inline?: boolean;
  messages?: {required?: string};
}

/** The documented HTML of one group of radio buttons or of boxes, or of one box; the first control has the id of the name. */
export const choices = (content: ChoicesContent) => (content.kind === 'single' ? single(content) : group(content));

const group = (content: ChoicesContent) => {
  const {name, legend = '', subject, kind, options, required = false, error, inline = false} = content;
  const id = fieldId(name);
  const radio = kind === 'radio';
  // No attribute says that a group of boxes is mandatory: words do (RGAA 11.10.1).
  const hint = content.hint ?? (required && !radio ? pageTexts.atLeastOne : undefined);
  // A group of radio buttons may be invalid; ARIA gives that state to no fieldset of boxes, only to a box.
  return html`
  <socle-choices ?inline=${inline} ?required=${required && !radio}>
    <fieldset role=${radio ? 'radiogroup' : nothing} aria-describedby=${hint ? `${id}-aide ${id}-erreur` : `${id}-erreur`}
              aria-invalid=${radio && error ? 'true' : nothing}>
      <legend data-name=${ifDefined(subject)}>${legend}${optionalMark(legend, required)}</legend>
      ${hint ? html`<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
      ${options.map((option, index) => choice(content, option, index, index ? `${id}-${index + 1}` : id))}
      <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    </fieldset>
  </socle-choices>
`;
};

/** A group of one would say its question twice: no fieldset (RGAA 11.5.1 asks for one around several controls). */
const single = (content: ChoicesContent) => {
  const {name, subject, options, required = false, error, messages} = content;
  const [option] = options;
  const id = fieldId(name);
  const hint = option.hint ?? content.hint;
  return html`
  <socle-choices>
      <div data-choice>
        <input type="checkbox" id=${id} name=${name} value=${option.value} ?checked=${option.checked ?? false} ?required=${required}
               aria-describedby=${hint ? `${id}-aide ${id}-erreur` : `${id}-erreur`} aria-invalid=${error ? 'true' : 'false'}
               data-message-required=${ifDefined(messages?.required)}>
        <label for=${id} data-name=${ifDefined(subject)}>${option.label}${optionalMark(option.label, required)}</label>
        ${hint ? html`<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
      </div>
      ${option.reveals ? panel(option.reveals, id) : nothing}
      <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-choices>
`;
};

const choice = (content: ChoicesContent, option: ChoiceOption, index: number, id: string) => {
  const {name, kind, required = false, error, messages} = content;
  const faulty = kind === 'checkbox' && !index && error; // The box to which the summary leads.
  const described = [option.hint && `${id}-aide`, kind === 'checkbox' && !index && `${fieldId(name)}-erreur`]
    .filter(Boolean)
    .join(' ');
  return html`
      ${option.exclusive && index ? html`<p data-or>${pageTexts.or}</p>` : nothing}
      <div data-choice>
        <input type=${kind} id=${id} name=${name} value=${option.value} ?checked=${option.checked ?? false}
               ?required=${required && kind === 'radio'} aria-describedby=${described || nothing} aria-invalid=${faulty ? 'true' : 'false'}
               ?data-exclusive=${option.exclusive ?? false} data-message-required=${index ? nothing : ifDefined(messages?.required)}>
        <label for=${id}>${option.label}</label>
        ${option.hint ? html`<p id="${id}-aide" data-hint>${option.hint}</p>` : nothing}
      </div>
      ${option.reveals ? panel(option.reveals, id) : nothing}`;
};

// A fieldset, because `disabled` on it takes all its controls out of the form at once, and gives them back as they
// were. It groups nothing for the user: no role.
const panel = (content: Html, id: string) => html`
      <fieldset role="presentation" data-reveals=${id}>${content}</fieldset>`;
