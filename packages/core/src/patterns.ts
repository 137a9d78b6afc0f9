const between = '[\\s.\\-\\(\\)]*'; // What people put between the digits of a number.
const digits = (times: string) => `(?:${between}\\d)${times}`;

const kinds: Record<string, string> = {
  email: '[^\\s@]+@[^\\s@]+\\.[^\\s@]+',
  // 0 and nine digits in France and overseas, or any international number.
  tel: `(?:\\+${digits('{6,15}')}|00${digits('{6,15}')}|0${digits('{9}')})`,
  postcode: digits('{5}'),
  number: '-?\\d[\\d\\s]*(?:[.,]\\d+)?',
};

/** What the shape of a text must be. */
export interface PatternRules {
  type?: string | undefined;
  pattern?: string | undefined;
  maxLength?: number | undefined;
}

/**
 * The value of the `pattern` attribute for these rules, and the expression that the server uses.
 * Spaces around the value are accepted. `maxLength` is a pattern, never `maxlength`:
 * browsers cut a pasted text at `maxlength` without a word.
 */
export function patternFor({type = '', pattern, maxLength}: PatternRules): string | undefined {
  const shape = pattern ?? kinds[type];
  if (shape) return `\\s*(?:${shape})\\s*`;
  return maxLength === undefined ? undefined : `\\s*(?:.{0,${maxLength}})\\s*`;
}

/** Whether the value has this shape, judged as browsers judge `pattern`. */
export function hasPattern(value: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'v').test(value);
}
