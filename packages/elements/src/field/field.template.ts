import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldId} from '@socle/core/field-id';
import {optionalMark, pageTexts} from '@socle/core/page-texts';
import {patternFor} from '@socle/core/patterns';
import {textarea} from '@socle/core/textarea';

/** What one field says, and what the server answered. */
export interface FieldContent {
  name: string;
  /** Id of the control; derived from the name when absent. The hint and the message derive theirs from it. */
  id?: string;
  label: string;
  /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
  subject?: string;
  hint?: string;
  type?: 'text' | 'email' | 'tel' | 'postcode' | 'number' | 'textarea' | 'select';
  autocomplete?: string;
  required?: boolean;
  value?: string;
  /** Message of a refusal; absent when the value is acceptable. */
  error?: string;
  /** Choices of a `select`. */
  options?: {value: string; label: string}[];
  /** As the `pattern` attribute. */
  pattern?: string;
  minLength?: number;
  /** Never cuts what is typed: a longer text is refused with a sentence. */
  maxLength?: number;
  /** The width tells the length expected; by default, from the type. */
  width?: 'short' | 'medium' | 'full';
  /** Height of a `textarea`, in lines. */
  rows?: number;
  /** Where a value already there comes from: « Fourni par FranceConnect ». */
  source?: string;
  messages?: {required?: string; format?: string};
}

/** The documented HTML of one field. */
export const field = (content: FieldContent) => {
  const {
    name,
    id = fieldId(name),
    label,
    subject,
    hint,
    type,
    required = false,
    error,
    source,
    width = widths[type ?? ''],
  } = content;
  return html`
  <socle-field data-width=${ifDefined(width)}>
    <label for=${id} data-name=${ifDefined(subject)}>${label}${optionalMark(label, required)}</label>
    ${hint ? html`<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
    ${control(content, id)}
    ${source ? html`<p id="${id}-source" data-source>${source}</p>` : nothing}
    <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-field>
`;
};

const widths: Record<string, FieldContent['width']> = {postcode: 'short', number: 'short', tel: 'medium'};
const inputTypes: Record<string, string> = {email: 'email', tel: 'tel'};
const inputModes: Record<string, 'numeric' | 'decimal'> = {postcode: 'numeric', number: 'decimal'};

const control = (content: FieldContent, id: string) => {
  if (content.type === 'textarea') return area(content, id);
  return content.type === 'select' ? select(content, id) : input(content, id);
};

const input = (content: FieldContent, id: string) => {
  const {name, type = 'text', autocomplete, required = false, value, minLength, maxLength, messages, error} = content;
  // What is typed exactly has no capital at its beginning and nothing to correct in its spelling.
  const exact = type === 'email';
  return html`<input id=${id} name=${name} type=${inputTypes[type] ?? 'text'} value=${ifDefined(value)}
           inputmode=${ifDefined(inputModes[type])} data-kind=${inputModes[type] ? type : nothing}
           autocomplete=${ifDefined(autocomplete)} autocapitalize=${exact ? 'none' : nothing} spellcheck=${exact ? 'false' : nothing}
           pattern=${ifDefined(patternFor(content))} minlength=${ifDefined(minLength)} data-max-length=${ifDefined(maxLength)}
           data-message-required=${ifDefined(messages?.required)} data-message-format=${ifDefined(messages?.format)}
           ?required=${required} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${describedBy(content, id)}>`;
};

const select = (content: FieldContent, id: string) => {
  const {name, autocomplete, required = false, value, options = [], messages, error} = content;
  return html`<select id=${id} name=${name} autocomplete=${ifDefined(autocomplete)}
            data-message-required=${ifDefined(messages?.required)}
            ?required=${required} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${describedBy(content, id)}>
      <option value="">${pageTexts.choose}</option>
      ${options.map(option => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>`;
};

const area = (content: FieldContent, id: string) => {
  const {name, autocomplete, required = false, rows = 4, minLength, maxLength, messages, error} = content;
  return textarea(
    {
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
    },
    content.value,
  );
};

const describedBy = ({hint, source}: FieldContent, id: string) =>
  [hint && `${id}-aide`, source && `${id}-source`, `${id}-erreur`].filter(Boolean).join(' ');
