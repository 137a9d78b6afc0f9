import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {kindWords} from '@socle/core/texts/kinds-page';
import {field, type FieldContent} from '../field/field.template.js';

/** One amount in euros; its label, its name in sentences and its hint are written unless others are given. */
export type AmountContent = Omit<FieldContent, 'label' | 'type' | 'pattern' | 'min' | 'max'> & {
  label?: string;
  /** In cents, included; a negative amount is refused unless this is negative. */
  min?: number;
  /** In cents, included. */
  max?: number;
};

/** The documented HTML of one amount. */
export const amount = ({min, max, ...content}: AmountContent) => html`
  <socle-amount min=${ifDefined(min)} max=${ifDefined(max)}>
    ${field({inputmode: (min ?? 0) < 0 ? 'text' : 'decimal', exact: true, width: 'short', ...kindWords().amount, ...content})}
  </socle-amount>
`;
