/**
 * Writes a text in a control as typing does. Through the prototype: React keeps the values that it sees written on the
 * control itself, and would then hear of no change.
 */
export function fill(input: HTMLInputElement, text: string): void {
  if (input.value === text) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true}));
}
