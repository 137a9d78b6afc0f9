import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Html} from '@socle/core/html';
import {pageTexts} from '@socle/core/page-texts';

/** One form of a page. */
export interface FormContent {
  /** Lets a button out of the form submit it, by its `form` attribute. */
  id?: string;
  /** Where the answers are sent, by POST. */
  action: string;
  /** The questions. */
  content: Html;
  /** Label of the main button, a verb first: « Continuer ». */
  submit: string;
  /** Value of the main button, whose name is `action`. */
  submitValue?: string;
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
export const form = ({
  id,
  action,
  content,
  submit,
  submitValue = 'continuer',
  save,
  multipart = false,
  note = true,
  label,
}: FormContent) => html`
  <socle-form>
    <form id=${ifDefined(id)} method="post" action=${action} enctype=${multipart ? 'multipart/form-data' : nothing} aria-label=${ifDefined(label)} novalidate>
      ${enterButton(submit, submitValue)}
      ${note ? html`<p data-note>${pageTexts.note}</p>` : nothing}
      ${content}
      <div class="socle-actions">
        <button type="submit" class="socle-button" name="action" value=${submitValue}>${submit}</button>
        ${save ? html`<button type="submit" class="socle-button socle-button--secondary" name="action" value="enregistrer" formnovalidate>${save}</button>` : nothing}
      </div>
    </form>
  </socle-form>
`;

// Enter in a field presses the first submit button of the form: it must be this one, never a « Retirer ».
// Not `hidden`: Safari does not press a button that has no box.
const enterButton = (submit: string, value: string) =>
  html`<button type="submit" class="socle-visually-hidden" name="action" value=${value} tabindex="-1" aria-hidden="true">${submit}</button>`;
