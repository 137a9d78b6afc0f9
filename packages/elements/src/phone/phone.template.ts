import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {kindWords} from '@socle/core/texts/kinds-page';
import {field, type FieldContent} from '../field/field.template.js';

/** One telephone number; its label, its name in sentences and its hint are written unless others are given. */
export type PhoneContent = Omit<FieldContent, 'label' | 'type' | 'pattern'> & {
  label?: string;
  /** `tel` for the user’s own number only (RGAA 11.13). */
  autocomplete?: string;
  /** The number must receive SMS. */
  only?: 'mobile';
};

/** The documented HTML of one telephone number. Without a `pattern`, which would refuse usual writings. */
export const phone = ({only, ...content}: PhoneContent) => html`
  <socle-phone only=${ifDefined(only)}>
    ${field({...kindWords().phone, ...content, type: 'tel', pattern: ''})}
  </socle-phone>
`;
