import type {ReactiveController} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {say} from '@socle/core/say';
import {lengthOf} from '@socle/core/text-limits';
import {texts} from '@socle/core/texts';
import type {NativeControl} from '@socle/core/validation-text';

/** From which part of the limit the count is worth being spoken. */
const near = 0.2;
/** How long without a key before it is, in ms. */
const pause = 1000;

/** What a field with a limited length is to its counter. */
type Host = HTMLElement & {readonly control: NativeControl | null};

/**
 * Writes under a field how many characters are left (`[data-count]`), and has it spoken rarely.
 *
 * The count is not in `aria-describedby`: screen readers speak a description that changes, here at each key. It is not live
 * either: the shared `status` of the page speaks, once the typing pauses, when the limit is near or passed.
 */
export class Counter implements ReactiveController {
  #host: Host;
  #timer = 0;
  #spoken = '';

  constructor(host: Host) {
    this.#host = host;
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Brings the count up to date; `typing`, has it spoken after a pause. */
  count(typing = false) {
    const {control} = this.#host;
    const node = this.#host.querySelector<HTMLElement>('[data-count]');
    const max = Number(control?.dataset['maxLength']);
    if (!control || !node || !max) return;
    const left = max - lengthOf(control.value.trim()); // As it is judged.
    const {charactersLeft, charactersOver} = texts(node);
    const text = left < 0 ? charactersOver(-left) : charactersLeft(left);
    say(node, text);
    node.hidden = false;
    node.toggleAttribute('data-over', left < 0);
    this.hush();
    if (left > max * near) this.#spoken = '';
    else if (typing && text !== this.#spoken) this.#timer = setTimeout(() => this.#speak(text), pause);
  }

  /** Keeps silent what was going to be spoken: the focus has left the field. */
  hush() {
    clearTimeout(this.#timer);
  }

  #speak(text: string) {
    this.#spoken = text;
    announce(text, 'status');
  }
}
