import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldId} from '@socle/core/field-id';
import {optionalMark, pageTexts} from '@socle/core/page-texts';
import type {DatePart, DateParts} from '@socle/core/rules';

/** One date that the user knows, in three boxes. */
export interface DateContent {
  /** The boxes are called `${name}.jour`, `${name}.mois`, `${name}.annee`. */
  name: string;
  /** The question itself. */
  legend: string;
  /** The date's name inside a sentence, with its article: « la date de naissance ». */
  subject?: string;
  hint?: string;
  required?: boolean;
  /** The boxes as they were typed. */
  value?: Partial<DateParts>;
  /** Message of a refusal; absent when the date is acceptable. */
  error?: string;
  /** The boxes to correct; all of them when absent. */
  faulty?: DatePart[];
  /** `bday` for the user's own date of birth only (RGAA 11.13). */
  autocomplete?: 'bday';
  /** Before today. */
  past?: boolean;
  /** First day accepted, `YYYY-MM-DD`. */
  min?: string;
  /** Last day accepted, `YYYY-MM-DD`. */
  max?: string;
  /** The day, or the day and the month, may be unknown: the boxes say so, and the hint how to answer. */
  presumed?: boolean;
  messages?: {required?: string; format?: string};
}

const boxes = (presumed: boolean): {part: DatePart; label: string; token: string; known: boolean}[] => {
  const {day, month, year, ifKnown} = pageTexts;
  const labelOf = (label: string) => (presumed ? ifKnown(label) : label);
  return [
    {part: 'jour', label: labelOf(day), token: 'day', known: !presumed},
    {part: 'mois', label: labelOf(month), token: 'month', known: !presumed},
    {part: 'annee', label: year, token: 'year', known: true},
  ];
};

/** The documented HTML of one date. */
export const date = (content: DateContent) => {
  const {name, legend, subject, required = false, error, past = false, min, max, presumed = false, messages} = content;
  const id = fieldId(name);
  const hint = [content.hint, presumed && pageTexts.presumed].filter(Boolean).join('. ').replace('.. ', '. ');
  return html`
  <socle-date ?past=${past} ?presumed=${presumed} min=${ifDefined(min)} max=${ifDefined(max)}
              data-message-required=${ifDefined(messages?.required)} data-message-format=${ifDefined(messages?.format)}>
    <fieldset aria-describedby=${hint ? `${id}-aide` : nothing}>
      <legend data-name=${ifDefined(subject)}>${legend}${optionalMark(legend, required)}</legend>
      ${hint ? html`<p id="${id}-aide" data-hint>${hint}</p>` : nothing}
      <div data-boxes>${boxes(presumed).map(box => dateBox(content, id, box))}</div>
      <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    </fieldset>
  </socle-date>
`;
};

// The message describes each box, not the group: `aria-invalid` needs its reason on the same control (RGAA 11.10.4).
const dateBox = (
  {name, required = false, value, error, faulty, autocomplete}: DateContent,
  id: string,
  {part, label, token, known}: ReturnType<typeof boxes>[number],
) => html`
        <div data-box=${part}>
          <label for="${id}-${part}">${label}</label>
          <input id="${id}-${part}" name="${name}.${part}" type="text" inputmode="numeric" value=${ifDefined(value?.[part])}
                 autocomplete=${autocomplete ? `${autocomplete}-${token}` : nothing} ?required=${required && known}
                 aria-invalid=${error && (faulty?.includes(part) ?? true) ? 'true' : 'false'} aria-describedby="${id}-erreur">
        </div>`;
