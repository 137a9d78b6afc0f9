import {html, nothing} from 'lit';
import {pageTexts} from '@socle/core/page-texts';

/** One step of a démarche. */
export interface StepItem {
  title: string;
  /** Where the step can be read again; absent when it cannot be reached from here. */
  href?: string;
  state?: 'todo' | 'current' | 'done' | 'error';
}

/** Where the page stands among the steps: the `h1`, and a bar that repeats it. */
export const steps = ({current, steps: items}: {/** From 1. */ current: number; steps: StepItem[]}) => html`
  <socle-steps>
    <h1><span data-step>${pageTexts.step(current, items.length)}<span class="socle-visually-hidden">${'\u202f'}: </span></span>${items[current - 1]?.title}</h1>
    <div data-bar aria-hidden="true">${items.map((item, index) => html`<span data-state=${stateOf(item, index + 1, current)}></span>`)}</div>
    ${items.some(({href}) => href) ? everyStep(items, current) : nothing}
  </socle-steps>
`;

/** The step that follows, under the form's end; nothing after the last one. */
export const nextStep = ({title}: {title?: string}) =>
  title ? html`<p class="socle-next-step">${pageTexts.nextStep(title)}</p>` : nothing;

const stateOf = ({state}: StepItem, position: number, current: number) =>
  position === current ? 'current' : (state ?? (position < current ? 'done' : 'todo'));

const everyStep = (items: StepItem[], current: number) => html`
    <details>
      <summary>${pageTexts.allSteps}</summary>
      <ol>${items.map(
        (item, index) => html`
        <li aria-current=${index + 1 === current ? 'step' : nothing}>
          ${item.href && index + 1 !== current ? html`<a href=${item.href}>${item.title}</a>` : item.title}
          <span data-state-text>(${pageTexts.stepStates[stateOf(item, index + 1, current)]})</span>
        </li>`,
      )}
      </ol>
    </details>`;
