import {fieldId} from '@socle/core/field-id';
import {markInvalid, showError} from '@socle/core/show-error';
import type {NativeControl} from '@socle/core/validation-text';
import {controlOf} from './collect-errors.js';

/** One refusal that the server sent to a script. */
export interface ServerError {
  /** Name of the answer: `courriel`, `enfants.0.prenom`, `naissance` or `naissance.jour`. */
  name: string;
  message: string;
}

/** The refusals of the server that a script received: each stands until its answer changes. */
export class ServerErrors {
  #standing = new Map<NativeControl, string>();

  /** The controls refused. */
  get controls() {
    return [...this.#standing.keys()];
  }

  /** Ties each refusal to its control; gives back those that no control of the form can correct. */
  receive(form: HTMLFormElement, errors: readonly ServerError[]): ServerError[] {
    this.forget();
    return errors.filter(({name, message}) => {
      const control = controlNamed(form, name);
      if (control) this.#tie(control, message);
      return !control;
    });
  }

  /** Before the form is judged: what the elements may have lifted is refused still. */
  hold() {
    for (const [control, message] of this.#standing) control.setCustomValidity(message);
  }

  /** After the form is judged: elements that judge by themselves, a date, found nothing to say. */
  show() {
    for (const [control, text] of this.#standing) {
      control.setCustomValidity(text);
      const host = hostOf(control);
      if (!host) continue; // Nobody but the summary says it.
      host.error = text;
      // Not a message of a question that the group reveals.
      const message = [...host.querySelectorAll<HTMLElement>('[data-error]')].find(one => hostOf(one) === host);
      const group = (control as HTMLInputElement).type === 'radio' && control.closest('[role="radiogroup"]');
      markInvalid(group || control, true);
      showError(host, message ?? null, text);
    }
  }

  /** Lifts them all. */
  forget() {
    for (const control of this.#standing.keys()) control.setCustomValidity('');
    this.#standing.clear();
  }

  #tie(control: NativeControl, message: string) {
    const before = this.#standing.get(control);
    this.#standing.set(control, before ? `${before} ${message}` : message);
    const lift = () => {
      if (this.#standing.delete(control)) control.setCustomValidity('');
    };
    // In the capture phase: before the element around the control judges it again.
    for (const type of ['input', 'change'])
      (hostOf(control) ?? control).addEventListener(type, lift, {capture: true, once: true});
  }
}

/** The control of this name, or the first one of the group that says its message under this name. */
function controlNamed(form: HTMLFormElement, name: string): NativeControl | undefined {
  const asked = ([...form.elements] as NativeControl[]).find(
    control => control.name === name && !control.matches('button, fieldset, output, [type="hidden"], :disabled'),
  );
  const message = form.querySelector(`[data-error]#${CSS.escape(fieldId(name))}-erreur`);
  const control = asked ?? (message && controlOf(message));
  return control?.matches(':disabled') === false ? control : undefined;
}

/** The element that shows the message of a control: the nearest that has an `error`. */
function hostOf(control: Element): (HTMLElement & {error: string}) | undefined {
  for (let node = control.parentElement; node && node.localName !== 'form'; node = node.parentElement)
    if ('error' in node) return node as HTMLElement & {error: string};
  return undefined;
}
