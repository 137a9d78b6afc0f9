import {html} from 'lit';
import {kindWords} from '@socle/core/texts/kinds-page';
import {field, type FieldContent} from '../field/field.template.js';

/** One SIRET; its label, its name in sentences and its hint are written unless others are given. */
export type SiretContent = Omit<FieldContent, 'label' | 'type' | 'pattern'> & {label?: string};

/** The documented HTML of one SIRET. */
export const siret = (content: SiretContent) => html`
  <socle-siret>
    ${field({inputmode: 'numeric', exact: true, width: 'medium', ...kindWords().siret, ...content})}
  </socle-siret>
`;
