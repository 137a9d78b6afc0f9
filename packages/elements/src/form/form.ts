import {ReactiveElement} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import type {FormCheck} from '@socle/core/form-check';
import {texts} from '@socle/core/texts';
import {markInvalid, showError} from '@socle/core/show-error';
import type {NativeControl} from '@socle/core/validation-text';
import {collectErrors, type FormError} from './errors/collect-errors.js';
import {ServerErrors, type ServerError} from './errors/server-errors.js';

export type {FormCheck} from '@socle/core/form-check';

/** How long a second click is ignored, in ms: after that the network, or the user who stopped the page, may need it. */
const patience = 10_000;

/**
 * Judges the page's `<form>` when it is submitted, and is the only listener of `submit`.
 *
 * The page holds the `<form method="post" novalidate>`. A refused form is not sent: its errors go to the page's
 * `socle-error-summary`. An accepted one is sent once. A submit button with `formnovalidate` is not judged.
 * Without scripts, the server judges.
 *
 * @attr {boolean} busy - The form is being sent: a second click is ignored.
 * @fires {CustomEvent<FormCheck>} socle-form-check - About to judge: bring custom validities up to date, `wait` for slow rules.
 * @fires {CustomEvent<{errors: FormError[], refused: boolean}>} socle-form-judge - The refusals changed, by a submission (`refused`) or a correction.
 */
export class SocleForm extends ReactiveElement {
  static override properties = {busy: {type: Boolean, reflect: true}};

  /** The form is being sent: a second click is ignored. */
  declare busy: boolean;

  #judging = false;
  #judged = false; // Slow rules have answered: the submission that follows is ours.
  #refusals: Event[] = [];
  #timers: number[] = [];
  #server = new ServerErrors();

  constructor() {
    super();
    this.busy = false;
    this.addEventListener('submit', this, {capture: true});
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
    this.addEventListener('reset', this);
    this.addEventListener('socle-error-change', this);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pageshow', this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this);
    this.#rest();
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'submit':
        return this.#submit(event as SubmitEvent);
      case 'invalid':
        return void this.#refusals.push(event);
      case 'reset':
        return void setTimeout(() => this.#forget()); // The values change after the event.
      case 'pageshow':
        return this.#rest(); // Back, from the browser's cache.
      default:
        if (!this.#judging) this.#report(false);
    }
  }

  /** The form, as written in the page. */
  get form() {
    return this.querySelector('form');
  }

  /** Judges the form, or the controls of a part of it, as a submission does, slow rules apart: whether it is accepted. */
  check(part?: Element) {
    this.#refusals = [];
    this.#judging = true;
    this.#server.hold();
    const accepted = part ? checkPart(part) : (this.form?.checkValidity() ?? true);
    this.#server.show();
    this.#judging = false;
    if (!accepted) this.#report(true);
    return accepted;
  }

  /** The same for a part of the form, slow rules included: what a step asks before the next one. */
  async judge(part: Element) {
    const rules = this.#ask();
    this.busy = rules.length > 0;
    await Promise.allSettled(rules);
    this.busy = false;
    return this.check(part);
  }

  /**
   * Shows refusals that the server sent to a script as those of the browser: beside each field, until its answer
   * changes, then in the summary, which takes the focus. A name that is nowhere in the page makes a line without a link.
   */
  showErrors(errors: readonly ServerError[]) {
    if (!this.form || !errors.length) return;
    this.#rest();
    this.#refusals = [];
    this.#judging = true;
    const untied = this.#server.receive(this.form, errors);
    this.#server.hold();
    for (const control of this.#server.controls) control.checkValidity();
    this.#server.show();
    this.#judging = false;
    this.#report(true, untied);
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  #submit(event: SubmitEvent) {
    if (this.busy) return stop(event);
    const button = event.submitter as HTMLButtonElement | null;
    if (!this.#judged && !button?.formNoValidate) {
      const rules = this.#ask();
      if (rules.length) {
        stop(event);
        return void this.#await(rules, button);
      }
      if (!this.check()) return stop(event);
    }
    this.#judged = false;
    this.busy = true;
    // A single-page application sends the answers itself: whether it does is known once every listener has been called.
    setTimeout(() => (event.defaultPrevented ? this.#rest() : this.#wait()));
  }

  #ask() {
    const rules: Promise<unknown>[] = [];
    const detail: FormCheck = {wait: rule => rules.push(rule)};
    this.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true, detail}));
    return rules;
  }

  async #await(rules: Promise<unknown>[], button: HTMLElement | null) {
    this.busy = true;
    await Promise.allSettled(rules); // A rule that could not answer refuses nothing: the server judges again.
    // A rule that answers at once would have the form sent while its `submit` is still going round: HTML ignores that.
    await new Promise(resolve => setTimeout(resolve));
    this.busy = false;
    if (!this.check()) return;
    this.#judged = true;
    this.form?.requestSubmit(button);
  }

  #wait() {
    this.#timers = [
      setTimeout(() => announce(texts(this).sending, 'status'), 1000),
      setTimeout(() => this.#rest(), patience),
    ];
  }

  #rest() {
    this.#timers.forEach(clearTimeout);
    this.busy = false;
  }

  #report(refused: boolean, untied: readonly ServerError[] = []) {
    if (!this.form) return;
    const errors: FormError[] = [
      ...untied.map(({message}) => ({message})),
      ...collectErrors(this.form, this.#refusals),
    ];
    this.dispatchEvent(new CustomEvent('socle-form-judge', {bubbles: true, detail: {errors, refused}}));
  }

  #forget() {
    this.#refusals = [];
    this.#server.forget();
    this.#judging = true;
    for (const message of this.querySelectorAll<HTMLElement>('[data-error]:not([hidden])'))
      showError(message, message, '');
    for (const marked of this.querySelectorAll('[aria-invalid="true"]')) markInvalid(marked, false);
    void this.#ask(); // Panels and validities follow the values again.
    this.#judging = false;
    this.#report(false);
  }
}

/** All the controls are asked, so that every message is shown. */
function checkPart(part: Element) {
  const controls = [...part.querySelectorAll<NativeControl>('input, select, textarea')];
  return controls.filter(control => !control.checkValidity()).length === 0;
}

function stop(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}
