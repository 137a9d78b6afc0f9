import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {whenParsed} from '@socle/core/parsed';
import {announce} from '@socle/core/announce';
import {markInvalid, showError} from '@socle/core/show-error';
import {texts} from '@socle/core/texts';
import {subjectOf, validationText} from '@socle/core/validation-text';

/**
 * Keeps one group of radio buttons or of boxes, its one message and the questions it reveals in step.
 *
 * The page holds a `<fieldset>` with its `<legend>`, each choice in a `[data-choice]`, the message (`[data-error]`)
 * and, after a choice, the panel it reveals: `<fieldset data-reveals="id of the choice">`. Without scripts
 * every panel is there. With scripts, the controls of a panel that is not shown are disabled: neither judged nor sent.
 * One box alone has no `<fieldset>`: its label is the question. A box with `data-exclusive` goes with no other one.
 *
 * No `aria-expanded`: ARIA does not allow it on a radio button, and on a box screen readers say it unevenly.
 * The panel follows its choice in the page, so that it is the next thing met, by reading as by Tab.
 *
 * @attr {string} error - Message to show; absent when the answer is acceptable.
 * @attr {boolean} required - At least one box must be ticked; radio buttons carry `required` themselves.
 * @attr {boolean} inline - Short answers side by side where there is room; read by the style.
 * @fires {CustomEvent<{message: string}>} socle-error-change - The message shown has changed.
 */
export class SocleChoices extends ReactiveElement {
  static override properties = {error: {type: String}, required: {type: Boolean}};

  /** The message shown with the group; empty when the answer is acceptable. */
  declare error: string;
  /** At least one box must be ticked. */
  declare required: boolean;

  constructor() {
    super();
    this.error = '';
    this.required = false;
    this.addEventListener('change', this);
    this.addEventListener('invalid', this, {capture: true}); // `invalid` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-check', this);
    window.addEventListener('pageshow', this); // Back brings the answers again, without an event.
    whenParsed(() => this.sync());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-check', this);
    window.removeEventListener('pageshow', this);
  }

  /** Judges on refusal; a shown message is then corrected as soon as the answer is. */
  handleEvent(event: Event) {
    const {type, target} = event;
    const own = this.controls.includes(target as HTMLInputElement); // Not a control of a panel.
    if (type === 'invalid' && own) {
      event.preventDefault(); // No browser bubble: the message is in the page.
      this.check();
    } else if (type !== 'invalid') {
      if (type === 'change' && own) this.#exclude(target as HTMLInputElement);
      this.sync();
      if (own && this.#message?.hidden === false) this.check(true);
    }
  }

  /** The native controls of the group, as written in the page; those of the panels are not among them. */
  get controls() {
    return [...this.querySelectorAll<HTMLInputElement>(`${inside} > [data-choice] > input`)];
  }

  /** Shows the panels of the chosen answers, hides the others, and brings the validity of the boxes up to date. */
  sync() {
    const {controls} = this;
    for (const panel of this.querySelectorAll<HTMLFieldSetElement>(`${inside} > [data-reveals]`)) {
      this.#reveal(
        panel,
        controls.some(({id, checked}) => checked && id === panel.dataset['reveals']),
      );
    }
    if (controls[0]?.type === 'checkbox') controls[0].setCustomValidity(this.#boxesText(controls));
  }

  /** Compares the answer with what is required, and shows the answer; `live`, has it spoken too. */
  check(live = false) {
    this.error = this.controls[0] ? validationText(this.controls[0], this.#legend ?? undefined) : '';
    this.#show(live);
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

  /** Why the boxes are refused together, which no attribute says; `required` says it of one box alone. */
  #boxesText(controls: HTMLInputElement[]) {
    const ticked = controls.filter(({checked}) => checked);
    const {unchosen, notAlone} = texts(this);
    if (!ticked.length)
      return this.required ? (controls[0].dataset['messageRequired'] ?? unchosen(subjectOf(this.#legend))) : '';
    const lonely = ticked.length > 1 && ticked.find(isExclusive); // The server or Back brought both.
    return lonely ? notAlone(labelOf(lonely)) : '';
  }

  /** « Aucune » unticks the other boxes, and these untick it; what goes without being touched is said. */
  #exclude(box: HTMLInputElement) {
    const others = this.controls.filter(
      other => other !== box && other.checked && other.type === 'checkbox' && isExclusive(other) !== isExclusive(box),
    );
    if (!box.checked || !others.length) return;
    for (const other of others) other.click(); // As a person does: a framework hears it too.
    announce(texts(this).unticking(others.map(labelOf).join(', ')), 'status');
  }

  #reveal(panel: HTMLFieldSetElement, shown: boolean) {
    // Before the page is whole, nothing is disabled: Back brings answers again after us, and Chromium gives none to a
    // control that is disabled then. `pageshow` comes next.
    panel.disabled = !shown && document.readyState === 'complete';
    if (panel.hidden === !shown) return;
    panel.hidden = !shown;
    // The messages in the panel come and go with it: the summary follows.
    this.dispatchEvent(new CustomEvent('socle-error-change', {bubbles: true, detail: {message: this.error}}));
  }

  #show(live = false) {
    if (!this.#message) return; // Not parsed yet: what the server marked stays marked.
    const [first] = this.controls;
    markInvalid(first?.type === 'radio' ? first.closest('fieldset') : first, !!this.error);
    showError(this, this.#message, this.error, live);
  }

  get #legend() {
    return this.querySelector<HTMLElement>(':scope > fieldset > legend');
  }

  get #message() {
    return this.querySelector<HTMLElement>(`${inside} > [data-error]`);
  }
}

/** The group, or the element itself around one box alone. */
const inside = ':is(:scope, :scope > fieldset)';

const isExclusive = ({dataset}: HTMLInputElement) => 'exclusive' in dataset;
const labelOf = ({labels}: HTMLInputElement) => labels?.[0]?.textContent?.trim() ?? '';
