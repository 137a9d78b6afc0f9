/** How long a text may be, how big a number. */
export interface TextLimits {
  minLength?: number | undefined;
  maxLength?: number | undefined;
  /** Of a `number`, included. */
  min?: number | undefined;
  max?: number | undefined;
}

/**
 * How many characters a person sees in a text. The line breaks of a `<textarea>` count for one, as in the browser, though
 * they are sent as two; so does an emoji, which JavaScript counts as two.
 */
export function lengthOf(text: string): number {
  return [...text.replaceAll('\r\n', '\n')].length;
}

/** Whether a text is too short or too long. */
export function lengthFlaw(
  text: string,
  {minLength = 0, maxLength = Infinity}: TextLimits,
): 'short' | 'long' | undefined {
  const length = lengthOf(text);
  if (length < minLength) return 'short';
  return length > maxLength ? 'long' : undefined;
}

/** Whether a number, written as people do (« 1 730,50 »), is too small or too big. */
export function rangeFlaw(text: string, {min = -Infinity, max = Infinity}: TextLimits): 'min' | 'max' | undefined {
  const value = Number(text.replace(/\s/g, '').replace(',', '.'));
  if (value < min) return 'min';
  return value > max ? 'max' : undefined;
}
