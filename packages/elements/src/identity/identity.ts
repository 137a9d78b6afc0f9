import {say} from '@socle/core/say';

/** After this time a redirection has failed or was stopped: the link must answer again. In milliseconds. */
const PATIENCE = 10_000;

/**
 * Guards the FranceConnect link against a second click while the browser leaves the page.
 *
 * The page holds the link (`a[data-franceconnect]`) and an empty `[data-busy]` whose `data-text` is
 * said beside it: the words and the look of the button itself are fixed by FranceConnect.
 * Without scripts the link is a plain link.
 */
export class SocleIdentity extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', this);
  }

  connectedCallback() {
    window.addEventListener('pageshow', this);
  }

  disconnectedCallback() {
    window.removeEventListener('pageshow', this);
  }

  /** Lets the first click through, holds the next ones; a page that comes back answers again. */
  handleEvent(event: Event) {
    if (event.type === 'pageshow') this.release();
    else if (event instanceof MouseEvent && this.link?.contains(event.target as Node)) this.#follow(event);
  }

  /** The link to FranceConnect, as written in the page. */
  get link() {
    return this.querySelector<HTMLAnchorElement>('a[data-franceconnect]');
  }

  /** Says that the browser is leaving for FranceConnect. */
  hold() {
    this.link?.setAttribute('aria-disabled', 'true');
    this.#say(this.#status?.dataset.text ?? '');
    setTimeout(() => this.release(), PATIENCE);
  }

  /** Makes the link answer again. */
  release() {
    this.link?.removeAttribute('aria-disabled');
    this.#say('');
  }

  #follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // Another tab or window: this page stays.
    if (this.link?.ariaDisabled === 'true') event.preventDefault();
    else if (!event.defaultPrevented) this.hold();
  }

  #say(text: string) {
    if (this.#status) say(this.#status, text);
  }

  get #status() {
    return this.querySelector<HTMLElement>('[data-busy]');
  }
}
