import type {FormCheck} from './form-check.js';
import {valuesOf} from './form-values.js';
import type {FieldError} from './problem.js';
import {judgeAtOnceWith, judgeWith, type Schema} from './schema.js';
import type {NativeControl} from './validation-text.js';

/**
 * Has a `socle-form` judged by the schema that its server uses too: the sentences of the schema are shown as the others.
 * What the browser itself refuses is said first. An answer refused by the schema is judged again as soon as it changes.
 * A refusal that no control of the form answers for is left to the server, and so is a schema that throws.
 *
 * @returns What stops it.
 */
export function useSchema(host: HTMLElement, schema: Schema): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  const marked = new Set<NativeControl>();

  const judge = async (form: HTMLFormElement) => {
    const errors = await judgeWith(schema, valuesOf(form)).catch((): FieldError[] => []);
    mark(form, errors, marked);
  };
  const correct = (form: HTMLFormElement) => {
    const before = new Set(marked);
    clear(marked);
    try {
      mark(form, judgeAtOnceWith(schema, valuesOf(form)), marked, before);
    } catch {
      // It only answers later, or fails: the next submission says.
    }
  };

  host.addEventListener(
    'socle-form-check',
    event => {
      const form = host.querySelector('form');
      if (form) (event as CustomEvent<FormCheck>).detail.wait(judge(form));
    },
    {signal},
  );
  // Captured, so that the field that judges its new value does not show the sentence of the old one again.
  host.addEventListener(
    'change',
    () => {
      const form = host.querySelector('form');
      if (form && marked.size > 0) correct(form);
    },
    {capture: true, signal},
  );
  return () => {
    listening.abort();
    clear(marked);
  };
}

/** Makes each refusal the validity of its control; with `only`, of these controls and no other. */
function mark(
  form: HTMLFormElement,
  errors: readonly FieldError[],
  marked: Set<NativeControl>,
  only?: ReadonlySet<NativeControl>,
): void {
  clear(marked);
  for (const {name, message} of errors) {
    const control = controlOf(form, name);
    if (!control?.validity.valid || only?.has(control) === false) continue;
    control.setCustomValidity(message);
    marked.add(control);
  }
}

function clear(marked: Set<NativeControl>): void {
  for (const control of marked) control.setCustomValidity('');
  marked.clear();
}

/** The control that answers for a name: its own, the first of a group, or the first box of a date. */
function controlOf(form: HTMLFormElement, name: string): NativeControl | undefined {
  const controls = [...form.querySelectorAll<NativeControl>('input, select, textarea')].filter(
    one => !one.matches(':disabled'),
  );
  return controls.find(one => one.name === name) ?? controls.find(one => one.name.startsWith(`${name}.`));
}
