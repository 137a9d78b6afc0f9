import {lengthFlaw, rangeFlaw} from '@socle/core/text-limits';
import type {Flaw} from '@socle/core/text-message';
import {flawText, type NativeControl} from '@socle/core/validation-text';

const ours = new WeakMap<NativeControl, string>();

/**
 * Makes the validity of a control of what the server refuses and HTML does not say: `maxlength` cuts a pasted text without
 * a word, `minlength` lets pass what nobody typed, `required` lets spaces pass, and a number is a text here.
 */
export function judgeLimits(control: NativeControl): void {
  if (control instanceof HTMLSelectElement) return;
  if (control.validity.customError && control.validationMessage !== ours.get(control)) return; // Another rule speaks.
  const flaw = flawOf(control);
  const message = flaw ? flawText(control, flaw) : '';
  ours.set(control, message);
  control.setCustomValidity(message);
}

function flawOf({
  value,
  required,
  minLength,
  dataset,
  validity,
}: HTMLInputElement | HTMLTextAreaElement): Flaw | undefined {
  const {kind, maxLength = Infinity, min = -Infinity, max = Infinity} = dataset;
  const text = kind === 'password' ? value : value.trim();
  if (!text) return required && value ? 'missing' : undefined;
  const length = lengthFlaw(text, {minLength, maxLength: Number(maxLength)});
  if (length || kind !== 'number' || validity.patternMismatch) return length;
  return rangeFlaw(text, {min: Number(min), max: Number(max)});
}
