import {say} from '@socle/core/say';
import type {NativeControl} from '@socle/core/validation-text';
import {parseWhen, whenHolds} from './when.js';

/** The `<fieldset>` whose `disabled` takes the answers of a conditional step out of the form. */
const holderOf = (section: Element) => section.querySelector<HTMLFieldSetElement>(':scope > fieldset');

const controlsOf = (section: Element) => [...section.querySelectorAll<NativeControl>('input, select, textarea')];

/** Tells if the step is part of the way, as its condition was last judged. */
export const applies = (section: HTMLElement) => !('when' in section.dataset && holderOf(section)?.hidden);

/** Tells if the browser accepts every answer of the step; nothing is shown nor said of those that it refuses. */
export const isComplete = (section: Element) =>
  controlsOf(section).every(control => !control.willValidate || control.validity.valid);

/** Tells if the step shows a message, written by the server or by its fields. */
export const hasMessage = (section: Element) =>
  !!section.querySelector('[data-error]:not([hidden], fieldset:disabled *)');

export const headingOf = (section: Element) => section.querySelector<HTMLElement>('h1, h2, h3');

/**
 * Judges the conditions in order: an answer of a step that does not apply counts for no step after it. Tells if any changed.
 * `whole`: the browser has put back the answers of a page left before. Chromium does so after the modules have run, and not
 * in a control that is disabled then.
 */
export function settle(sections: readonly HTMLElement[], whole: boolean): boolean {
  let changed = false;
  for (const section of sections) {
    const {when} = section.dataset;
    const holder = holderOf(section);
    if (when === undefined || !holder) continue;
    const clauses = parseWhen(when);
    // A step shown for nothing can be passed; one that is lost cannot.
    const shown = !clauses || whenHolds(clauses, name => valuesOf(sections, name));
    changed ||= holder.hidden === shown;
    holder.hidden = !shown;
    holder.disabled = !shown && whole;
  }
  return changed;
}

function valuesOf(sections: readonly HTMLElement[], name: string): string[] {
  const controls = sections.filter(applies).flatMap(controlsOf);
  const asked = controls.filter(control => control.name === name && !control.matches(':disabled'));
  return asked.flatMap(control => {
    if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map(({value}) => value);
    const choice = control.type === 'radio' || control.type === 'checkbox';
    return choice && !(control as HTMLInputElement).checked ? [] : [control.value];
  });
}

/**
 * Writes the numbers of the steps that apply in their headings and bars. The sentence is the page's, in its language:
 * only its two numbers change.
 */
export function renumber(sections: readonly HTMLElement[]): void {
  const shown = sections.filter(applies);
  for (const [position, section] of shown.entries()) {
    const number = section.querySelector('[data-step]');
    const written = [...(number?.childNodes ?? [])].find(({nodeType}) => nodeType === Node.TEXT_NODE)?.nodeValue;
    const values = [position + 1, shown.length];
    if (number && written)
      say(
        number,
        written.replace(/\d+/g, found => String(values.shift() ?? found)),
      );
    const segments = section.querySelectorAll<HTMLElement>('[data-bar] > *');
    for (const [index, segment] of segments.entries()) {
      const other = sections[index];
      segment.hidden = !other || !shown.includes(other);
      if (!segment.hidden) segment.dataset['state'] = stateOf(shown.indexOf(other), position, other);
    }
  }
}

function stateOf(index: number, position: number, section: HTMLElement) {
  if (index === position) return 'current';
  if (hasMessage(section)) return 'error';
  return index < position ? 'done' : 'todo';
}

/** What the page can't do without, named for the integrator. */
export function faultsOf(sections: readonly HTMLElement[]): string[] {
  return sections.flatMap(section => {
    const {when} = section.dataset;
    return [
      ...(section.id ? [] : ['a step has no id']),
      ...(headingOf(section)?.hasAttribute('tabindex') ? [] : [`the heading of "${section.id}" has no tabindex="-1"`]),
      ...(when !== undefined && !holderOf(section)
        ? [`"${section.id}" has data-when, and no <fieldset> as its child`]
        : []),
      ...(when !== undefined && !parseWhen(when) ? [`data-when="${when}" is not name=value`] : []),
    ];
  });
}
