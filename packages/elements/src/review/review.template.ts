import {html, nothing} from 'lit';
import {pageTexts} from '@socle/core/page-texts';

/** One answer. */
export interface ReviewRow {
  /** The question, in a few words. */
  term: string;
  /** The answer as the user wrote it; empty when there is none. */
  value: string | string[];
  /** Who gave it, when it is not the user: « Fourni par la CAF le 12 novembre 2026 ». */
  source?: string;
  /** Where it is changed; `label` completes « Modifier »: « l’adresse électronique ». */
  change?: {href: string; label: string};
}

/** The answers of one step. */
export interface ReviewSection {
  title: string;
  change?: {href: string; label: string};
  rows: ReviewRow[];
}

/** What was answered. */
export interface ReviewContent {
  sections: ReviewSection[];
  /** Level of the titles in the page: 3 under a heading of the page itself. 2 by default. */
  level?: 2 | 3;
}

/** The documented HTML of the answers to verify. */
export const review = ({sections, level = 2}: ReviewContent) => html`
  <socle-review>${sections.map(one => section(one, level))}</socle-review>
`;

/** The documented HTML of the answers of a form of the page, which scripts write: empty without them. */
export const reviewOf = ({form}: {/** Id of the form. */ form: string}) =>
  html`<socle-review from=${form}></socle-review>`;

const section = ({title, change, rows}: ReviewSection, level: 2 | 3) => html`
    <div data-heading>
      ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      ${change ? changeLink(change) : nothing}
    </div>
    <dl>${rows.map(row)}</dl>`;

const row = ({term, value, source, change}: ReviewRow) => html`
      <div data-answer>
        <dt>${term}</dt>
        ${values(value).map(one => html`<dd>${one}</dd>`)}
        ${source ? html`<dd data-source>${source}</dd>` : nothing}
        ${change ? html`<dd data-change>${changeLink(change)}</dd>` : nothing}
      </div>`;

const values = (value: string | string[]) => {
  const written = [value].flat().filter(one => one !== '');
  return written.length ? written : [html`<span data-empty>${pageTexts.unanswered}</span>`];
};

const changeLink = ({href, label}: {href: string; label: string}) =>
  html`<a href=${href}>${pageTexts.change}<span class="socle-visually-hidden"> ${label}</span></a>`;
