import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {fill} from '@socle/core/combobox/fill';
import {gathered} from '@socle/core/date-reading';
import {centuries, dayInFrance, judgeDate, type DatePart, type DateParts} from '@socle/core/date-rules';
import {markInvalid, showError} from '@socle/core/show-error';
import {texts} from '@socle/core/texts';
import {subjectOf} from '@socle/core/validation-text';
import {whenReleased} from '@socle/core/when-released';

/**
 * Keeps the three boxes of one date and their one message in step.
 *
 * The page holds a `<fieldset>` with its `<legend>`, three `<input>` in `[data-box="jour|mois|annee"]` and the
 * message (`[data-error]`). A date that does not exist, or is outside what is accepted, becomes the validity
 * of the first box to correct. A whole date typed in the first box is spread over the three when the focus leaves it.
 *
 * @attr {string} error - Message to show; absent when the date is acceptable.
 * @attr {boolean} past - The date must be before today.
 * @attr {string} min - First day accepted, `YYYY-MM-DD`.
 * @attr {string} max - Last day accepted, `YYYY-MM-DD`.
 * @attr {boolean} presumed - The day, or the day and the month, may be unknown.
 * @attr {string} data-message-required - Sentence for a missing date, instead of ours.
 * @attr {string} data-message-format - Sentence for a date that does not exist, instead of ours.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleDate extends ReactiveElement {
  static override properties = {
    error: {type: String},
    past: {type: Boolean},
    min: {type: String},
    max: {type: String},
    presumed: {type: Boolean},
  };

  /** The message shown with the date; empty when it is acceptable. */
  declare error: string;
  /** The date must be before today. */
  declare past: boolean;
  /** First day accepted, `YYYY-MM-DD`. */
  declare min?: string;
  /** Last day accepted, `YYYY-MM-DD`. */
  declare max?: string;
  /** The day, or the day and the month, may be unknown. */
  declare presumed: boolean;

  constructor() {
    super();
    this.error = '';
    this.past = false;
    this.presumed = false;
    this.addEventListener('focusout', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-check', this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-check', this);
  }

  /** Judges when the form asks; a shown message is corrected when the focus leaves the date, not between two boxes. */
  handleEvent(event: Event) {
    if (event.type === 'invalid') {
      event.preventDefault(); // No browser bubble: the message is in the page.
      this.check();
    } else if (event.type === 'socle-form-check') {
      this.#spread(); // Sent with Enter, from the box itself: `required` would refuse the two others.
      this.judge();
    } else {
      if (event.target === this.box('jour')) this.#spread();
      const left = !this.contains((event as FocusEvent).relatedTarget as Node | null);
      if (left && this.#message?.hidden === false) whenReleased(() => this.check(true));
    }
  }

  /** The native control of one box, as written in the page. */
  box(part: DatePart) {
    return this.querySelector<HTMLInputElement>(`[data-box="${part}"] input`);
  }

  /** Makes the answer the validity of the first box to correct, and returns it. */
  judge() {
    const {past, min, max, presumed, dataset} = this;
    const verdict = judgeDate(this.#parts, {
      subject: subjectOf(this.querySelector('legend')),
      required: this.box('annee')?.required,
      past,
      min,
      max,
      presumed,
      messages: {required: dataset['messageRequired'], format: dataset['messageFormat']},
      words: texts(this),
    });
    for (const part of parts) this.box(part)?.setCustomValidity(part === verdict.faulty[0] ? verdict.message : '');
    return verdict;
  }

  /** Judges the date and shows the answer; `live`, has it spoken too. */
  check(live = false) {
    const {message, faulty} = this.judge();
    this.error = message;
    this.#show(faulty, live);
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    // A message already in the page was written by the server: keep it.
    if (!this.hasUpdated) this.error ||= this.#message?.textContent?.trim() ?? '';
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('error')) this.#show();
  }

  // A year of two digits is completed only where it can be one year, which the person then reads.
  #spread() {
    const whole = gathered(this.#parts);
    const [year, other] = this.past ? centuries(whole.annee, {subject: '', past: true}, dayInFrance()) : [];
    const values = year && !other ? {...whole, annee: year} : whole;
    for (const part of parts) {
      const box = this.box(part);
      if (box) fill(box, values[part]);
    }
  }

  // Without a verdict of our own, the boxes that the page marked stay marked, or all of them are.
  #show(faulty?: DatePart[], live = false) {
    if (!this.#message) return; // Not parsed yet: what the server marked stays marked.
    const marked = faulty ?? (this.querySelector('[aria-invalid="true"]') ? undefined : parts);
    if (marked || !this.error)
      for (const part of parts) markInvalid(this.box(part), !!this.error && !!marked?.includes(part));
    showError(this, this.#message, this.error, live);
  }

  get #parts(): DateParts {
    const [jour = '', mois = '', annee = ''] = parts.map(part => this.box(part)?.value);
    return {jour, mois, annee};
  }

  get #message() {
    return this.querySelector<HTMLElement>('[data-error]');
  }
}

const parts: DatePart[] = ['jour', 'mois', 'annee'];
