import {announce} from './announce.js';
import {say} from './say.js';

/**
 * Writes, or takes away, the one message of a field, and tells the form with `socle-error-change`.
 * The page is the state: what it shows already is not written again. `live` has a new message
 * spoken, when no focus moves to it.
 */
export function showError(host: Element, message: HTMLElement | null, text: string, live = false): void {
  if (!message || (message.textContent === text && message.hidden === !text)) return;
  say(message, text);
  message.hidden = !text;
  if (live && text) announce(text, 'alert');
  host.dispatchEvent(new CustomEvent('socle-error-change', {bubbles: true, detail: {message: text}}));
}

/**
 * Writes `aria-invalid`, and never takes it away: without it, Chromium says « non valide » of an empty required control,
 * before anything was sent.
 */
export function markInvalid(node: Element | null | undefined, invalid: boolean): void {
  node?.setAttribute('aria-invalid', String(invalid));
}
