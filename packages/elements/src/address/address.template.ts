import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {AddressPart, AddressParts} from '@socle/core/address-rules';
import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {pageTexts} from '@socle/core/page-texts';
import {field} from '../field/field.template.js';

/** What one postal address says, and what the server answered. */
export interface AddressContent {
  /** Name of the address: its boxes are called `name.voie`, `name.codePostal`… */
  name: string;
  /** Whose address it is: « Votre adresse ». */
  legend: string;
  hint?: string;
  required?: boolean;
  value?: Partial<AddressParts>;
  /** Messages of a refusal, one for each box to correct. */
  errors?: Partial<Record<AddressPart, string>>;
  /** The address is the usager's own: the browser may fill it in. True by default. */
  own?: boolean;
  /** Which of their addresses, for the browser: `billing`, `shipping`. */
  section?: string;
  /** Addresses abroad are accepted: countries to choose among (`FR` first), or `text` to write one. */
  country?: {value: string; label: string}[] | 'text';
  /** Address that gives the suggestions; without it, nor `suggestions`, the boxes are like any other. */
  endpoint?: string;
  /** The only addresses to suggest. */
  suggestions?: AddressSuggestion[];
  /** What is suggested for the street already there is shown when the page opens. */
  open?: boolean;
}

/** The documented HTML of one postal address. */
export const address = (content: AddressContent) => {
  const {name, legend, hint, value, endpoint, suggestions, open = false} = content;
  return html`
  <socle-address endpoint=${ifDefined(endpoint)} suggestions=${ifDefined(suggestions && JSON.stringify(suggestions))} ?open=${open}>
    <fieldset>
      <legend>${legend}</legend>
      ${hint ? html`<p data-hint>${hint}</p>` : ''}
      ${content.country ? country(content) : ''}
      ${street(content)}
      ${field({
        ...box(content, 'complement', 'address-line2'),
        required: false,
        label: pageTexts.address.more,
        hint: pageTexts.address.moreHint,
      })}
      ${postcode(content)}
      ${field({
        ...box(content, 'commune', 'address-level2'),
        label: pageTexts.address.commune,
        subject: pageTexts.address.communeSubject,
      })}
      <input type="hidden" name="${name}.codeInsee" value=${value?.codeInsee ?? ''}>
    </fieldset>
  </socle-address>
`;
};

/** What every box takes. `token`: what it is for the browser, of the usager's own address only (RGAA 11.13). */
const box = (content: AddressContent, part: Exclude<keyof AddressParts, 'codeInsee'>, token: string) => {
  const {name, required = false, value, errors, own = true, section} = content;
  const error = (errors as Partial<Record<string, string>> | undefined)?.[part];
  return {
    name: `${name}.${part}`,
    required,
    value: value?.[part] ?? '',
    ...(own && {autocomplete: section ? `${section} ${token}` : token}),
    ...(error !== undefined && {error}),
  };
};

// `street-address` is for a text of several lines: on one line, the browser gives `address-line1`.
const street = (content: AddressContent) => {
  const {street: label, streetSubject: subject, streetHint, suggested} = pageTexts.address;
  const hint = content.endpoint || content.suggestions ? `${streetHint}. ${suggested}` : streetHint;
  return field({...box(content, 'voie', 'address-line1'), label, subject, hint});
};

const postcode = (content: AddressContent) => {
  const {postcodeSubject: subject, postcodeHint: hint, postcode: label, postcodeAnywhere} = pageTexts.address;
  const common = {...box(content, 'codePostal', 'postal-code'), subject};
  return content.country
    ? field({...common, required: false, label: postcodeAnywhere, width: 'medium'})
    : field({...common, label, hint, type: 'postcode'});
};

const country = (content: AddressContent) => {
  const {country: label, countrySubject: subject} = pageTexts.address;
  const list = content.country;
  if (!Array.isArray(list)) return field({...box(content, 'pays', 'country-name'), label, subject, width: 'medium'});
  const value = content.value?.pays ?? list[0]?.value ?? '';
  return field({
    ...box(content, 'pays', 'country'),
    label,
    subject,
    type: 'select',
    options: list,
    value,
    width: 'medium',
  });
};
