import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldId} from '@socle/core/field-id';
import type {Html} from '@socle/core/html';
import {pageTexts} from '@socle/core/page-texts';
import {icon} from '../icons/icons.js';

/** One row: a child, a vehicle, a person. */
export interface RepeatRow {
  /** « Enfant 1 ». */
  title: string;
  content: Html;
  removable: boolean;
  /** True when the server asks whether the row must really go. */
  confirming?: boolean;
  /** Who or what the row is about, in the question: « Léo Martin ». */
  subject?: string;
  /**
   * What was answered, in one line: the questions are hidden until « Modifier » is pressed. Absent when they are to be
   * seen: a new row, one being modified, one with an error.
   */
  collapsed?: string;
}

/** Questions asked as many times as needed. */
export interface RepeatContent {
  /** The fields of the rows are called `${name}.0.…`, `${name}.1.…`. */
  name: string;
  legend?: string;
  rows: RepeatRow[];
  /** Content of an empty row, whose names use the index `__index__`: scripts add rows from it. */
  blank?: Html;
  /** « Ajouter un autre enfant ». */
  addLabel: string;
  min?: number;
  max?: number;
  /** « Enfant »: the rows are called « Enfant 1 », « Enfant 2 »… */
  itemLabel: string;
}

/** The documented HTML of a repeat. */
export const repeat = (content: RepeatContent) => {
  const {name, legend, rows, blank, addLabel, min = 0, max, itemLabel} = content;
  const id = fieldId(name);
  return html`
  <socle-repeat name=${name} item-label=${itemLabel} min=${min} max=${ifDefined(max)}>
    ${legend ? html`<h2 id="${id}-titre">${legend}</h2>` : nothing}
    ${rows.map((one, index) => row(name, one, String(index), legend))}
    ${blank ? blankRow(content) : nothing}
    <button type="submit" id="${id}-ajouter" class="socle-button socle-button--secondary" name="action" value="ajouter:${name}" formnovalidate
            data-add ?hidden=${max !== undefined && rows.length >= max}>${icon('plus')} ${addLabel}</button>
    ${removeDialog(id)}
  </socle-repeat>
`;
};

const row = (
  name: string,
  {title, content, removable, confirming, subject, collapsed}: RepeatRow,
  index: string,
  legend?: string,
) => {
  const id = `${fieldId(name)}-${index}`;
  const heading = legend
    ? html`<h3 id="${id}-titre" tabindex="-1" data-title>${title}</h3>`
    : html`<h2 id="${id}-titre" tabindex="-1" data-title>${title}</h2>`;
  return html`
    <div id=${id} data-row>
      <fieldset>
      <legend>${heading}</legend>
      ${collapsed ? folded(name, index, collapsed, subject || title, content) : content}
      ${confirming ? question(name, index, subject || title) : nothing}
      <button type="submit" class="socle-button socle-button--tertiary" name="action" value="retirer:${name}.${index}" formnovalidate
              data-remove ?hidden=${!removable || confirming}>${icon('trash')} ${pageTexts.remove}<span class="socle-visually-hidden"> <span data-title>${subject || title}</span></span></button>
      </fieldset>
    </div>`;
};

/** The questions are hidden, not disabled: their answers are sent with the others, and judged. */
const folded = (name: string, index: string, line: string, subject: string, content: Html) => html`
      <p data-summary>${line}</p>
      <div data-questions hidden>${content}</div>
      <button type="submit" class="socle-button socle-button--tertiary" name="action" value="modifier:${name}.${index}" formnovalidate
              data-edit>${icon('pencil')} ${pageTexts.change}<span class="socle-visually-hidden"> <span data-title>${subject}</span></span></button>`;

/** Without scripts, the server asks in the page itself. */
const question = (name: string, index: string, subject: string) => html`
      <div id="${fieldId(name)}-${index}-confirmer" data-question role="group" aria-labelledby="${fieldId(name)}-${index}-question">
        <p id="${fieldId(name)}-${index}-question">${pageTexts.removeQuestion(subject)}</p>
        <p>${pageTexts.removeWarning}</p>
        <div class="socle-actions">
          <button type="submit" class="socle-button socle-button--secondary" name="action" value="garder:${name}.${index}" formnovalidate>${pageTexts.removeNo}</button>
          <button type="submit" class="socle-button" name="action" value="retirer-confirme:${name}.${index}" formnovalidate>${pageTexts.removeYes}</button>
        </div>
      </div>`;

// Not a <template>: neither renderer of lit accepts an expression in it. A hidden and disabled fieldset
// is as silent: not shown, not read, not judged, not sent – and both renderers write it.
const blankRow = ({name, blank, itemLabel, legend}: RepeatContent) => html`
    <fieldset data-blank disabled hidden>${row(name, {title: `${itemLabel} __number__`, content: blank, removable: true}, '__index__', legend)}</fieldset>`;

/** With scripts, the same question in a dialog; « Non » comes first, and so takes the focus. */
const removeDialog = (id: string) => html`
    <dialog aria-labelledby="${id}-retrait">
      <h2 id="${id}-retrait">${pageTexts.remove} <span data-subject></span>${'\u202f'}?</h2>
      <p>${pageTexts.removeWarning}</p>
      <div class="socle-actions">
        <button type="button" class="socle-button socle-button--secondary" data-no>${pageTexts.removeNo}</button>
        <button type="button" class="socle-button" data-yes>${pageTexts.removeYes}</button>
      </div>
    </dialog>`;
