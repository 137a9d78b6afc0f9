import {texts} from './texts.js';
import {textMessage, type Flaw} from './text-message.js';

/** A control of HTML that takes an answer. */
export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Why the browser refuses the control, in the sentence that the server would write; empty when it accepts it.
 * `named` is the label or the legend that names it. On the control, `data-message-required` and
 * `data-message-format` stand for our sentences.
 */
export function validationText(
  control: NativeControl,
  named: HTMLElement | null | undefined = control.labels?.[0],
): string {
  const {validity, dataset} = control;
  if (validity.valid) return '';
  if (validity.customError) return control.validationMessage;
  return textMessage(
    flawOf(control),
    {
      subject: subjectOf(named),
      kind: dataset['kind'] ?? control.type,
      minLength: 'minLength' in control ? control.minLength : undefined,
      maxLength: Number(dataset['maxLength']),
      messages: {required: dataset['messageRequired'], format: dataset['messageFormat']},
    },
    texts(control),
  );
}

/** The name of a field inside a sentence: `data-name` of its label or legend, else the text of this. */
export function subjectOf(named: HTMLElement | null | undefined): string {
  const label = named?.textContent?.replace(/\([^)]*\)\s*$/, '').trim() ?? '';
  return named?.dataset['name'] ?? texts(named ?? undefined).unnamed(label);
}

function flawOf({validity, value, dataset}: NativeControl): Flaw {
  if (validity.valueMissing) return 'missing';
  if (validity.tooShort) return 'short';
  return value.trim().length > Number(dataset['maxLength']) ? 'long' : 'format';
}
