import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {pageTexts} from '@socle/core/page-texts';
import {field} from '../field/field.template.js';

/** What the field of a commune says, and what the server answered. */
export interface CommuneContent {
  name: string;
  /** Name of the hidden control of the code, which ends with `.code`; `name.code` by default. */
  codeName?: string;
  /** « Commune » by default. */
  label?: string;
  /** The field's name inside a sentence, with its article: « la commune de naissance ». */
  subject?: string;
  hint?: string;
  required?: boolean;
  /** `address-level2` for the commune of the usager's own address; nothing by default. */
  autocomplete?: string;
  value?: string;
  /** INSEE code of the commune chosen. */
  code?: string;
  /** Message of a refusal; absent when the value is acceptable. */
  error?: string;
  messages?: {required?: string};
  /** Address that gives the suggestions; without it, nor `suggestions`, the field is like any other. */
  endpoint?: string;
  /** The only communes to suggest. */
  suggestions?: AddressSuggestion[];
  /** What is suggested for the text already there is shown when the page opens. */
  open?: boolean;
}

/** The documented HTML of one commune. */
export const commune = (content: CommuneContent) => {
  const {endpoint, suggestions, open = false, code, name, codeName = `${name}.code`} = content;
  const {label = pageTexts.address.commune, subject = pageTexts.address.communeSubject, hint} = content;
  const suggested = endpoint || suggestions ? pageTexts.address.suggested : '';
  return html`
  <socle-commune endpoint=${ifDefined(endpoint)} suggestions=${ifDefined(suggestions && JSON.stringify(suggestions))} ?open=${open}>
    ${field({
      name,
      label,
      subject,
      hint: hint ?? suggested,
      ...pick(content),
    })}
    <input type="hidden" name=${codeName} value=${code ?? ''}>
  </socle-commune>
`;
};

/** What the field takes as it is. */
const pick = ({required, autocomplete, value, error, messages}: CommuneContent) => ({
  ...(required !== undefined && {required}),
  ...(autocomplete !== undefined && {autocomplete}),
  ...(value !== undefined && {value}),
  ...(error !== undefined && {error}),
  ...(messages && {messages}),
});
