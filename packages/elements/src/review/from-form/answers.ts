import {subjectOf, type NativeControl} from '@socle/core/validation-text';
import type {ReviewTexts} from '@socle/core/texts/review-texts';

/** One question of the page, with what was answered. */
export interface AnswerRow {
  /** Id of its first control. */
  id: string;
  term: string;
  /** Completes « Modifier ». */
  subject: string;
  /** None when it is not answered. */
  values: string[];
}

/** The answers of one step, or of one row of a repeat. */
export interface AnswerPart {
  /** Where it is changed. */
  id: string;
  title: string;
  rows: AnswerRow[];
}

/** What is never an answer: a button, a hidden value, a control that is not asked for now. */
const silent =
  ':disabled, [aria-hidden="true"], [type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]';

/** The answers of a form as they stand, by step: those of the step where `place` is, and after it, are not there. */
export function answersOf(form: HTMLFormElement, place: Element, words: ReviewTexts): AnswerPart[] {
  const steps = [...form.querySelectorAll('[data-step-page]')].filter(step => !step.contains(place));
  return (steps.length ? steps : [form]).flatMap(step => partsOf(step, words));
}

function partsOf(step: Element, words: ReviewTexts): AnswerPart[] {
  const parts = new Map<Element, AnswerPart>();
  const questions = new Map<Element, NativeControl[]>();
  for (const control of step.querySelectorAll<NativeControl>('input, select, textarea')) {
    if (!control.name || control.matches(silent)) continue;
    const question = groupOf(control) ?? control;
    questions.set(question, [...(questions.get(question) ?? []), control]);
  }
  for (const [question, controls] of questions) {
    const holder = question.closest('[data-row]') ?? step;
    const part = parts.get(holder) ?? {id: holder.id, title: titleOf(holder), rows: []};
    parts.set(holder, part);
    part.rows.push(rowOf(question, controls, words));
  }
  return [...parts.values()];
}

/** The fieldset that asks one question with several controls: choices, the boxes of a date. */
function groupOf(control: NativeControl) {
  const isPart = control.closest('[data-choice], [data-box]');
  const group = isPart?.closest('fieldset');
  return group?.querySelector(':scope > legend') ? group : undefined;
}

function titleOf(holder: Element) {
  const heading = holder.querySelector('[data-title], h1, h2, h3')?.cloneNode(true) as Element | undefined;
  heading?.querySelector('[data-step]')?.remove();
  return textOf(heading);
}

function rowOf(question: Element, controls: NativeControl[], words: ReviewTexts): AnswerRow {
  const [first] = controls as [NativeControl];
  const named = nameAlone(
    question === first ? first.labels?.[0] : question.querySelector<HTMLElement>(':scope > legend'),
  );
  return {
    id: first.id,
    term: textOf(named).replace(/\s*\([^)]*\)$/, ''),
    subject: subjectOf(named),
    values: question.querySelector('[data-box]')
      ? [
          controls
            .map(({value}) => value.trim())
            .join(' ')
            .trim(),
        ].filter(Boolean)
      : controls.flatMap(control => valuesOf(control, question === first, words)),
  };
}

/** A label may hold its control, and the options of a list are no part of its name. */
function nameAlone(named: HTMLElement | null | undefined) {
  const inside = 'select, textarea, option';
  if (!named?.querySelector(inside)) return named;
  const alone = named.cloneNode(true) as HTMLElement;
  for (const control of alone.querySelectorAll(inside)) control.remove();
  return alone;
}

function valuesOf(control: NativeControl, alone: boolean, words: ReviewTexts): string[] {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].filter(({value}) => value).map(textOf);
  }
  switch (control.type) {
    case 'radio':
    case 'checkbox': {
      const {checked} = control as HTMLInputElement;
      if (alone) return [checked ? words.yes : words.no];
      return checked ? [textOf(control.labels?.[0])] : [];
    }
    case 'file':
      return filesOf(control as HTMLInputElement);
    case 'password':
      return control.value ? [words.masked] : [];
    default:
      return control.value.trim() ? [control.value] : [];
  }
}

/** The files chosen, and those that the server holds already. */
function filesOf(control: HTMLInputElement) {
  const held = control.closest('socle-file-upload')?.querySelectorAll('[data-file] b[data-file-name]') ?? [];
  return [...new Set([...[...held].map(textOf), ...[...(control.files ?? [])].map(({name}) => name)])];
}

function textOf(node: Element | null | undefined) {
  return node?.textContent?.replace(/ *\n */g, ' ').trim() ?? '';
}
