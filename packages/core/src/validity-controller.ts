import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import type {KindRules} from './kinds/kind-rules.js';
import {kindTexts} from './texts/kind-texts.js';
import {subjectOf} from './validation-text.js';

/** Why a value is refused, in one sentence; empty when it is acceptable. */
type Judge = (value: string, rules: KindRules) => string;

/**
 * Makes a rule of the server the validity of the one `<input>` that an element wraps: when the form asks, and at each
 * change of the value, before the field inside shows what it finds. The value is never touched.
 */
export class ValidityController implements ReactiveController {
  #host: ReactiveElement;
  #judge: Judge;
  #said = '';

  constructor(host: ReactiveElement, judge: Judge) {
    this.#host = host;
    this.#judge = judge;
    host.addController(this);
    for (const type of ['input', 'change']) host.addEventListener(type, this, {capture: true});
  }

  hostConnected() {
    document.addEventListener('socle-form-check', this);
  }

  hostDisconnected() {
    document.removeEventListener('socle-form-check', this);
  }

  handleEvent() {
    const control = this.#host.querySelector('input');
    if (!control) return;
    const {validity, validationMessage, dataset, value, required} = control;
    if (validity.customError && validationMessage !== this.#said) return; // Another rule speaks.
    this.#said = this.#judge(value, {
      subject: subjectOf(control.labels?.[0]),
      required,
      messages: {required: dataset['messageRequired'], format: dataset['messageFormat']},
      words: kindTexts(control),
    });
    control.setCustomValidity(this.#said);
  }
}
