import {formatDate} from './formats.js';
import {texts} from './texts.js';
import {textMessage, type Flaw} from './text-message.js';

/** A control of HTML that takes an answer. */
export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

type Named = HTMLElement | null | undefined;

/**
 * Why the browser refuses the control, in the sentence that the server would write; empty when it accepts it.
 * `named` is the label or the legend that names it. On the control, `data-message-required`, `data-message-format`,
 * `data-message-short`… stand for our sentences.
 */
export function validationText(control: NativeControl, named: Named = control.labels?.[0]): string {
  const {validity} = control;
  if (validity.valid) return '';
  return validity.customError ? control.validationMessage : flawText(control, flawOf(control), named);
}

/** The sentence for a flaw of the control. */
export function flawText(control: NativeControl, flaw: Flaw, named: Named = control.labels?.[0]): string {
  const {dataset, type} = control;
  const native = control as Partial<HTMLInputElement>; // A list has no limits, a text of several lines has some.
  const bound = (side: 'min' | 'max') => {
    const value = dataset[side] ?? native[side] ?? '';
    return type === 'date' && value ? formatDate(value) : value;
  };
  const words = texts(control);
  return textMessage(
    flaw,
    {
      subject: subjectOf(named),
      kind: dataset['kind'] ?? type,
      minLength: native.minLength,
      maxLength: Number(dataset['maxLength'] ?? native.maxLength),
      min: bound('min'),
      max: bound('max'),
      step: Number(native.step) || 1,
      messages: {
        required: dataset['messageRequired'],
        format: dataset['messageFormat'],
        short: dataset['messageShort'],
        long: dataset['messageLong'],
        min: dataset['messageMin'],
        max: dataset['messageMax'],
        step: dataset['messageStep'],
      },
    },
    type === 'date'
      ? {...words, min: (of, day) => words.dateMin(of, `${day}`), max: (of, day) => words.dateMax(of, `${day}`)}
      : words,
  );
}

/** The name of a field inside a sentence: `data-name` of its label or legend, else the text of this. */
export function subjectOf(named: Named): string {
  const label = named?.textContent?.replace(/\([^)]*\)\s*$/, '').trim() ?? '';
  const words = texts(named ?? undefined);
  const box = ((named as HTMLLabelElement | null)?.control as HTMLInputElement | null)?.type === 'checkbox';
  return named?.dataset['name'] ?? (box ? words.unnamedBox : words.unnamed)(label);
}

function flawOf({validity}: NativeControl): Flaw {
  if (validity.valueMissing) return 'missing';
  if (validity.tooShort) return 'short';
  if (validity.tooLong) return 'long';
  if (validity.rangeUnderflow) return 'min';
  if (validity.rangeOverflow) return 'max';
  return validity.stepMismatch ? 'step' : 'format';
}
