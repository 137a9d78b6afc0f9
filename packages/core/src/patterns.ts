const between = '[\\s.\\-\\(\\)]*'; // What people put between the digits of a number.
const digits = (times: string) => `(?:${between}\\d)${times}`;

const kinds: Record<string, string> = {
  email: '[^\\s@]+@[^\\s@]+\\.[^\\s@]+',
  // 0 and nine digits in France and overseas, or any international number.
  tel: `(?:\\+${digits('{6,15}')}|00${digits('{6,15}')}|0${digits('{9}')})`,
  postcode: digits('{5}'),
  number: '-?\\d[\\d\\s]*(?:[.,]\\d+)?',
  // Scheme left out by most people, never another one than the Web's.
  url: '(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/)?[^\\s\\/?#@:]+\\.[^\\s\\/?#@:.]{2,}(?::\\d+)?(?:[\\/?#]\\S*)?',
};

/** What the shape of a text must be. */
export interface PatternRules {
  type?: string | undefined;
  pattern?: string | undefined;
}

/**
 * The value of the `pattern` attribute for these rules, and the expression that the server uses.
 * Spaces around the value are accepted, and spaces alone are nothing, but in a password, where they count.
 */
export function patternFor({type = '', pattern}: PatternRules): string | undefined {
  const shape = pattern ?? kinds[type];
  if (!shape || type === 'password') return shape || undefined; // An empty attribute would refuse everything.
  return `\\s*(?:${shape})?\\s*`;
}

/** Whether the value has this shape, judged as browsers judge `pattern`. */
export function hasPattern(value: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'v').test(value);
}
