import type {ReactiveController} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {texts} from '@socle/core/texts';

/**
 * Shows the characters of a password, and hides them again, with the button of the page (`[data-reveal]`).
 *
 * The words of the button change, « Afficher » then « Masquer », and it has no `aria-pressed`: together they would say
 * « Masquer, enfoncé », two opposite things. Some screen readers do not speak the new words of the button that has the
 * focus: a status says what has happened.
 */
export class Reveal implements ReactiveController {
  #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostDisconnected() {
    document.removeEventListener('submit', this, {capture: true});
  }

  /** Shows the button, which has work now that scripts are there. */
  offer() {
    if (this.button) this.button.hidden = false;
  }

  /** Shows the password, or hides it. */
  toggle() {
    const shown = this.#show(this.#input?.type === 'password');
    const {passwordShown, passwordHidden} = texts(this.#host);
    announce(shown ? passwordShown : passwordHidden, 'status');
  }

  // A browser keeps what was sent in a text field, to propose it later: never a password. Nothing is judged here.
  handleEvent({target}: Event) {
    if (target === this.#input?.form) this.#show(false);
  }

  /** The button, as written in the page. */
  get button() {
    return this.#host.querySelector<HTMLButtonElement>('button[data-reveal]');
  }

  #show(shown: boolean) {
    if (this.#input) this.#input.type = shown ? 'text' : 'password';
    for (const words of this.button?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
      words.hidden = (words.dataset['when'] === 'shown') !== shown;
    if (shown) document.addEventListener('submit', this, {capture: true});
    else this.hostDisconnected();
    return shown;
  }

  get #input() {
    return this.#host.querySelector('input');
  }
}
