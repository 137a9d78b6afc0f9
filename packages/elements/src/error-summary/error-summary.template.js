import { html, nothing } from 'lit';
import { count } from '@socle/core/formats';
import { texts } from '@socle/core/texts';
/** The documented HTML of the error summary, at the top of `main`; empty, and in every page with a form, when there is no error. */
export const errorSummary = ({ errors }) => html `
  <socle-error-summary>${errors.length ? list(errors) : nothing}</socle-error-summary>
`;
const list = (errors) => html `
    <div role="group" aria-labelledby="erreurs-titre" tabindex="-1">
      <h2 id="erreurs-titre">${texts().errorTitle(count(errors.length, texts().error))}</h2>
      <ul>${errors.map(line)}</ul>
    </div>`;
const line = ({ id, message }) => html `<li>${id ? html `<a href="#${id}">${message}</a>` : message}</li>`;
//# sourceMappingURL=error-summary.template.js.map