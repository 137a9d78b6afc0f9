import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Html} from '@socle/core/html';
import {pageTexts} from '@socle/core/page-texts';
import {form, type FormContent} from '../form/form.template.js';
import {steps} from '../steps/steps.template.js';

/** One step of the page. */
export interface StepPage {
  /** Its address in the page: `#vous`. */
  id: string;
  title: string;
  /** One sentence under the title; without scripts, it says whom a conditional step is for. */
  lead?: string;
  /** The questions. */
  content: Html;
  /** When the step is asked: `cantine=oui`, `jours~=lundi & cantine!=non`. Always, when absent. */
  when?: string;
}

/** A form whose steps are all in one page. */
export type StepPagesContent = Omit<FormContent, 'content' | 'actions'> & {pages: StepPage[]};

/** The documented HTML of a form in steps: one long form without scripts, one step at a time with them. */
export const stepPages = ({pages, ...content}: StepPagesContent) => html`
  <socle-step-pages>
    ${form({...content, content: html`${pages.map((page, index) => section(page, index + 1, pages))}`, actions: moves()})}
  </socle-step-pages>
`;

// Only a conditional step needs a fieldset: `disabled` on it takes all its controls out of the form at once.
const section = ({id, lead, content, when}: StepPage, current: number, pages: StepPage[]) => html`
      <section id=${id} data-step-page data-when=${ifDefined(when)}>
        ${steps({current, steps: pages.map(({title}) => ({title})), level: 2})}
        ${lead ? html`<p class="socle-lead">${lead}</p>` : nothing}
        ${when === undefined ? content : html`<fieldset role="presentation">${content}</fieldset>`}
      </section>`;

const moves = () => html`
        <button type="button" class="socle-button" data-next hidden>${pageTexts.nextPage}</button>
        <button type="button" class="socle-button socle-button--secondary" data-previous hidden>${pageTexts.previousPage}</button>`;
