import {html, nothing} from 'lit';
import {count} from '@socle/core/formats';
import {texts} from '@socle/core/texts';
import {lineText} from './line-text.js';

/** One refusal. */
export interface ErrorItem {
  /** Id of the control to reach; absent when the error is tied to no field. */
  id?: string;
  /** The sentence shown beside the field. */
  message: string;
  /** Title of the row of a repeat that holds the field, where the repeat has several: « Enfant 2 ». */
  row?: string;
}

/** The documented HTML of the error summary, at the top of `main`; empty, and in every page with a form, when there is no error. */
export const errorSummary = ({errors}: {errors: ErrorItem[]}) => html`
  <socle-error-summary>${errors.length ? list(errors) : nothing}</socle-error-summary>
`;

const list = (errors: ErrorItem[]) => html`
    <div role="group" aria-labelledby="erreurs-titre" tabindex="-1">
      <h2 id="erreurs-titre">${texts().errorTitle(count(errors.length, texts().error))}</h2>
      <ul>${errors.map(error => line(error.id, lineText(error, texts())))}</ul>
    </div>`;

const line = (id: string | undefined, text: string) => html`<li>${id ? html`<a href="#${id}">${text}</a>` : text}</li>`;
