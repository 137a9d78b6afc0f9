import {html, nothing} from 'lit';
import {pageTexts} from '@socle/core/page-texts';

/** What is said of a step; `not-applicable` leaves it out of the numbers. */
export type StepState =
  'todo' | 'current' | 'done' | 'error' | 'incomplete' | 'optional' | 'waiting' | 'not-applicable';

/** One step of a démarche. */
export interface StepItem {
  title: string;
  /** Where the step can be read again; absent when it cannot be reached from here. */
  href?: string;
  /** By default: done before the page, to do after it. */
  state?: StepState;
}

/** Where a page stands. */
export interface StepsContent {
  /** From 1, among the steps that apply. */
  current: number;
  /** Eight at most are advised, those that do not apply left aside. */
  steps: StepItem[];
  /** Level of the heading: 2 for a step inside a page that has its own `h1`; it may then receive the focus. 1 by default. */
  level?: 1 | 2;
}

/** Where the page stands among the steps: the heading, and a bar that repeats it. */
export const steps = ({current, steps: items, level = 1}: StepsContent) => {
  const numbered = items.filter(applies);
  return html`
  <socle-steps>
    ${heading(current, numbered, level)}
    <div data-bar aria-hidden="true">${numbered.map((item, index) => html`<span data-state=${stateOf(item, index + 1, current)}></span>`)}</div>
    ${items.some(({href}) => href) ? everyStep(items, current) : nothing}
  </socle-steps>
`;
};

/** The step that follows, under the form's end; nothing after the last one. */
export const nextStep = ({title}: {title?: string}) =>
  title ? html`<p class="socle-next-step">${pageTexts.nextStep(title)}</p>` : nothing;

const applies = ({state}: StepItem) => state !== 'not-applicable';

const heading = (current: number, numbered: StepItem[], level: 1 | 2) => {
  const content = html`<span data-step>${pageTexts.step(current, numbered.length)}<span class="socle-visually-hidden">${'\u202f'}: </span></span>${numbered[current - 1]?.title}`;
  return level === 1 ? html`<h1>${content}</h1>` : html`<h2 tabindex="-1">${content}</h2>`;
};

const stateOf = ({state}: StepItem, position: number, current: number): StepState =>
  position === current ? 'current' : (state ?? (position < current ? 'done' : 'todo'));

const everyStep = (items: StepItem[], current: number) => html`
    <details>
      <summary>${pageTexts.allSteps}</summary>
      <ol>${items.map((item, index) => line(item, items.slice(0, index + 1).filter(applies).length, current))}
      </ol>
    </details>`;

/** `value`: the numbers of the list are those of the headings, whatever does not apply. */
const line = (item: StepItem, position: number, current: number) => {
  const state = applies(item) ? stateOf(item, position, current) : 'not-applicable';
  return html`
        <li value=${applies(item) ? position : nothing} data-line=${state} aria-current=${state === 'current' ? 'step' : nothing}>
          ${item.href && state !== 'current' && applies(item) ? html`<a href=${item.href}>${item.title}</a>` : item.title}
          <span data-state-text>(${pageTexts.stepStates[state]})</span>
        </li>`;
};
