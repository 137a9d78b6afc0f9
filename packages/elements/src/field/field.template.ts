import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldId} from '@socle/core/field-id';
import {optionalMark, pageTexts} from '@socle/core/page-texts';
import {patternFor} from '@socle/core/patterns';
import type {Messages} from '@socle/core/text-message';
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
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'postcode' | 'number' | 'textarea' | 'select';
  /** For a password, `current-password` by default; `new-password` where one is chosen. */
  autocomplete?: string;
  required?: boolean;
  /** What was answered; a password is never written back in a page. */
  value?: string;
  /** Message of a refusal; absent when the value is acceptable. */
  error?: string;
  /** Choices of a `select`. */
  options?: {value: string; label: string}[];
  /** As the `pattern` attribute. */
  pattern?: string;
  /** The keyboard of a phone; by default, from the type. */
  inputmode?: 'numeric' | 'decimal' | 'text';
  /** No capital letter nor spelling of the browser’s own; by default, for what has an exact form. */
  exact?: boolean;
  minLength?: number;
  /** Never cuts what is typed: a longer text is refused with a sentence. */
  maxLength?: number;
  /** With scripts, says how many characters are left; by default, in a `textarea` with a `maxLength`. */
  counter?: boolean;
  /** Of a `number`, included. */
  min?: number;
  max?: number;
  /** The width tells the length expected; by default, from the type. */
  width?: 'short' | 'medium' | 'full';
  /** Height of a `textarea`, in lines. */
  rows?: number;
  /** Where a value already there comes from: « Fourni par FranceConnect ». */
  source?: string;
  messages?: Messages;
}

/** The documented HTML of one field. */
export const field = (content: FieldContent) => {
  const {
    name,
    id = fieldId(name),
    label,
    subject,
    type,
    required = false,
    error,
    source,
    width = widths[type ?? ''],
  } = content;
  const hint = hintOf(content);
  return html`
  <socle-field data-width=${ifDefined(width)}>
    <label for=${id} data-name=${ifDefined(subject)}>${label}${optionalMark(label, required)}</label>
    ${hint ? html`<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
    ${control(content, id)}
    ${hasCounter(content) ? html`<p data-count hidden></p>` : nothing}
    ${source ? html`<p id="${id}-source" data-source>${source}</p>` : nothing}
    <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
  </socle-field>
`;
};

const widths: Record<string, FieldContent['width']> = {postcode: 'short', number: 'short', tel: 'medium'};
const inputTypes: Record<string, string> = {email: 'email', tel: 'tel', search: 'search', password: 'password'};
const inputModes: Record<string, 'numeric' | 'decimal' | 'url'> = {postcode: 'numeric', number: 'decimal', url: 'url'};

const hasCounter = ({type, maxLength, counter = type === 'textarea'}: FieldContent) =>
  counter && maxLength !== undefined;
const hintOf = (content: FieldContent) =>
  content.hint ?? (hasCounter(content) ? pageTexts.atMost(content.maxLength ?? 0) : undefined);

const control = (content: FieldContent, id: string) => {
  if (content.type === 'textarea') return area(content, id);
  if (content.type === 'password') return password(content, id);
  return content.type === 'select' ? select(content, id) : input(content, id);
};

// Without scripts the button has no work, and is not there.
const password = (content: FieldContent, id: string) => html`<div data-password>
      ${input({autocomplete: 'current-password', ...content, value: undefined}, id)}
      <button type="button" class="socle-button socle-button--secondary" data-reveal aria-controls=${id} hidden><span data-when="hidden">${pageTexts.showPassword}</span><span data-when="shown" hidden>${pageTexts.hidePassword}</span><span class="socle-visually-hidden"> ${pageTexts.password}</span></button>
    </div>`;

const input = (content: FieldContent, id: string) => {
  const {name, type = 'text', autocomplete, required = false, value, minLength, maxLength, min, max, error} = content;
  const {messages = {}} = content;
  // What is typed exactly has no capital at its beginning and nothing to correct in its spelling.
  const exact = content.exact ?? (type === 'email' || type === 'url' || type === 'password');
  return html`<input id=${id} name=${name} type=${inputTypes[type] ?? 'text'} value=${ifDefined(value)}
           inputmode=${ifDefined(content.inputmode ?? inputModes[type])} data-kind=${inputModes[type] || type === 'password' ? type : nothing}
           autocomplete=${ifDefined(autocomplete)} autocapitalize=${exact ? 'none' : nothing} spellcheck=${exact ? 'false' : nothing}
           pattern=${ifDefined(patternFor(content))} minlength=${ifDefined(minLength)} data-max-length=${ifDefined(maxLength)}
           data-min=${ifDefined(min)} data-max=${ifDefined(max)}
           data-message-required=${ifDefined(messages.required)} data-message-format=${ifDefined(messages.format)}
           data-message-short=${ifDefined(messages.short)} data-message-long=${ifDefined(messages.long)}
           data-message-min=${ifDefined(messages.min)} data-message-max=${ifDefined(messages.max)}
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
      'data-message-short': messages?.short,
      'data-message-long': messages?.long,
      'aria-invalid': error ? 'true' : 'false',
      'aria-describedby': describedBy(content, id),
    },
    content.value,
  );
};

const describedBy = (content: FieldContent, id: string) =>
  [hintOf(content) && `${id}-aide`, content.source && `${id}-source`, `${id}-erreur`].filter(Boolean).join(' ');
