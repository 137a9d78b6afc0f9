import {html} from 'lit';
import {kindWords} from '@socle/core/texts/kinds-page';
import {field, type FieldContent} from '../field/field.template.js';

/** One NIR; its label, its name in sentences and its hint are written unless others are given. No browser keeps it for later. */
export type NirContent = Omit<FieldContent, 'label' | 'type' | 'pattern' | 'autocomplete'> & {label?: string};

/** The documented HTML of one NIR. */
export const nir = (content: NirContent) => html`
  <socle-nir>
    ${field({autocomplete: 'off', exact: true, width: 'medium', ...kindWords().nir, ...content})}
  </socle-nir>
`;
