import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pageTexts } from '@socle/core/page-texts';
/** The documented HTML of one form. */
export const form = ({ id, action, content, submit, submitValue = 'continuer', save, multipart = false, note = true, label, }) => html `
  <socle-form>
    <form id=${ifDefined(id)} method="post" action=${action} enctype=${multipart ? 'multipart/form-data' : nothing} aria-label=${ifDefined(label)} novalidate>
      ${enterButton(submit, submitValue)}
      ${note ? html `<p data-note>${pageTexts.note}</p>` : nothing}
      ${content}
      <div class="socle-actions">
        <button type="submit" class="socle-button" name="action" value=${submitValue}>${submit}</button>
        ${save ? html `<button type="submit" class="socle-button socle-button--secondary" name="action" value="enregistrer" formnovalidate>${save}</button>` : nothing}
      </div>
    </form>
  </socle-form>
`;
// Enter in a field presses the first submit button of the form: it must be this one, never a « Retirer ».
// Not `hidden`: Safari does not press a button that has no box.
const enterButton = (submit, value) => html `<button type="submit" class="socle-visually-hidden" name="action" value=${value} tabindex="-1" aria-hidden="true">${submit}</button>`;
//# sourceMappingURL=form.template.js.map