/** The browser's own filling in: its event names no `inputType`, or this one. */
const filledIn = ['', 'insertReplacementText'];
const otherLetters = /[^\p{Script=Latin}\p{N}\p{P}\p{M}\s]/u;

/**
 * Whether an `input` or `compositionend` event leaves a text that a person has typed, ready to be looked for. Gboard
 * composes every word: only a text that is not yet written in its letters has to wait for the end of the composition.
 */
export function isTyped(event: Event, text: string): boolean {
  if (event.type === 'compositionend') return true;
  const {inputType = '', isComposing = false} = event as Partial<InputEvent>;
  return !filledIn.includes(inputType) && !(isComposing && otherLetters.test(text));
}

/** Whether a key is for an input method, which chooses among its own candidates with it; 229 is what Safari says. */
export function isComposed({isComposing, keyCode}: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Keeps a key from the browser and from what is around. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
