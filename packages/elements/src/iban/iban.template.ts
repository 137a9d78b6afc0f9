import {html} from 'lit';
import {kindWords} from '@socle/core/texts/kinds-page';
import {field, type FieldContent} from '../field/field.template.js';

/** One IBAN; its label, its name in sentences and its hint are written unless others are given. */
export type IbanContent = Omit<FieldContent, 'label' | 'type' | 'pattern'> & {label?: string};

/** The documented HTML of one IBAN. */
export const iban = (content: IbanContent) => html`
  <socle-iban>
    ${field({autocomplete: 'off', exact: true, width: 'full', ...kindWords().iban, ...content})}
  </socle-iban>
`;
