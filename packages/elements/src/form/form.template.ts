import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Html} from '@socle/core/html';
import {markingNote, withRequiredMarks} from '@socle/core/page-texts';

/** One form of a page. */
export interface FormContent {
  /** Lets a button out of the form submit it, by its `form` attribute. */
  id?: string;
  /** Where the answers are sent, by POST. */
  action: string;
  /** The questions; a function that writes them when `allRequired` is true. */
  content: Html;
  /**
   * No question of the form is optional, and it has several: « (obligatoire) » is written in each label, beside the sentence
   * of the form (RGAA 11.10.2). See docs/decisions/0003-optional-fields-are-marked.md.
   */
  allRequired?: boolean;
  /** Label of the main button, a verb first: « Continuer ». */
  submit: string;
  /** Value of the main button, whose name is `action`. */
  submitValue?: string;
  /** Other buttons, between the main one and that which keeps the answers. */
  actions?: Html;
  /** Label of the button that keeps the answers as they are (`action=enregistrer`); absent when there is none. */
  save?: string;
  /** True when the form sends files. */
  multipart?: boolean;
  /** The sentence on mandatory fields; true unless said otherwise. */
  note?: boolean;
  /** Name of the form, when the page has several. */
  label?: string;
}

/** The documented HTML of one form. */
export const form = (content: FormContent) =>
  content.allRequired ? withRequiredMarks(() => written(content)) : written(content);

const written = ({
  id,
  action,
  content,
  submit,
  submitValue = 'continuer',
  actions,
  save,
  multipart = false,
  note = true,
  label,
}: FormContent) => html`
  <socle-form>
    <form id=${ifDefined(id)} method="post" action=${action} enctype=${multipart ? 'multipart/form-data' : nothing} aria-label=${ifDefined(label)} novalidate>
      ${enterButton(submit, submitValue)}
      ${note ? html`<p data-note>${markingNote()}</p>` : nothing}
      ${typeof content === 'function' ? (content as () => Html)() : content}
      <div class="socle-actions">
        <button type="submit" class="socle-button" name="action" value=${submitValue}>${submit}</button>
        ${actions ?? nothing}
        ${save ? html`<button type="submit" class="socle-button socle-button--secondary" name="action" value="enregistrer" formnovalidate>${save}</button>` : nothing}
      </div>
    </form>
  </socle-form>
`;

// Enter in a field presses the first submit button of the form: it must be this one, never a « Retirer ».
// Not `hidden`: Safari does not press a button that has no box.
const enterButton = (submit: string, value: string) =>
  html`<button type="submit" class="socle-visually-hidden" name="action" value=${value} tabindex="-1" aria-hidden="true">${submit}</button>`;
