import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {count} from '@socle/core/formats';
import {whenParsed} from '@socle/core/parsed';
import {texts} from '@socle/core/texts';
import {lineText, type LineContent} from './line-text.js';

/** One refusal: the sentence, and the id of the control it leads to. */
interface ErrorLine extends LineContent {
  id?: string | undefined;
}

/**
 * Lists what must be corrected, at the top of the page, and takes the focus when a form is refused.
 *
 * The page holds the tag, empty, or with the list that the server wrote; this element then keeps it in step with
 * the form (`socle-form-judge`): it writes the list, removes a line once its field is corrected, and starts
 * the title of the page with « Erreur : » as long as a line is left. Without scripts the server does both.
 *
 * No `role="alert"`: it receives the focus, and what receives the focus is spoken already.
 *
 * @fires {CustomEvent<{id: string}>} socle-error-follow - On the control that a line leads to, before it takes the focus: what hides it can show it.
 */
export class SocleErrorSummary extends ReactiveElement {
  static override properties = {errors: {attribute: false}};

  /** The lines, in the order of the page; as the server wrote them until a form is judged. */
  declare errors?: readonly ErrorLine[];

  constructor() {
    super();
    this.addEventListener('click', focusTarget);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-form-judge', this);
    whenParsed(() => {
      if (!this.errors) this.#box?.focus();
    }); // The server has just refused.
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-form-judge', this);
  }

  /** A form was judged: its refusals replace those it had. */
  handleEvent({target, detail}: CustomEvent<{errors: ErrorLine[]; refused: boolean}>) {
    if (!detail.refused && !this.lines.length) return;
    // What is not in that form stays: another form's errors, « le service ne répond pas ».
    const others = detail.refused
      ? []
      : this.lines.filter(({id}) => !id || !(target as Element).contains(document.getElementById(id)));
    this.errors = [...others, ...detail.errors];
    if (detail.refused) void this.updateComplete.then(() => this.#box?.focus());
  }

  /** The lines that the page shows. */
  get lines(): ErrorLine[] {
    return [...this.querySelectorAll('li')].map(line => ({
      id: line.querySelector('a')?.hash.slice(1),
      message: line.textContent?.trim() ?? '',
    }));
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('errors') || !this.errors) return;
    this.#write(this.errors);
    const {errorPrefix} = texts(this);
    const [word] = errorPrefix.split(/\W/, 1); // The server may write its space and its colon in another way.
    const title = document.title.replace(new RegExp(`^${word}\\s*:\\s*`), '');
    document.title = this.errors.length ? errorPrefix + title : title;
  }

  #write(errors: readonly ErrorLine[]) {
    if (!errors.length) return this.replaceChildren();
    const words = texts(this);
    const heading = element('h2', words.errorTitle(count(errors.length, words.error)));
    heading.id = 'erreurs-titre';
    const list = element('ul', ...errors.map(error => line(error.id, lineText(error, words))));
    // The same box keeps the focus while its lines change.
    const box = this.#box ?? element('div');
    box.tabIndex = -1;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-labelledby', heading.id);
    box.replaceChildren(heading, list);
    if (!box.isConnected) this.replaceChildren(box);
  }

  get #box() {
    return this.querySelector<HTMLElement>('[role="group"]');
  }
}

/**
 * Follows a line with the focus before the browser follows it too: where only WebKit does (2.50), the control has
 * the focus and receives the keys, but what is typed is not written in it.
 */
function focusTarget({target}: Event) {
  const id = (target as Element).closest('a')?.hash.slice(1);
  const control = id && document.getElementById(id);
  if (!control) return;
  control.dispatchEvent(new CustomEvent('socle-error-follow', {bubbles: true, detail: {id}}));
  control.focus();
}

function line(id: string | undefined, text: string): HTMLElement {
  if (!id) return element('li', text);
  const link = element('a', text);
  link.href = `#${id}`;
  return element('li', link);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}
