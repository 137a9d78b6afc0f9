import {judgeKind, type Flaw, type KindRules} from './kind-rules.js';

/** What is asked of an amount in euros. */
export interface AmountRules extends KindRules {
  /** In cents, included. A negative amount is refused unless this is negative. */
  min?: number | undefined;
  /** In cents, included. */
  max?: number | undefined;
}

/** Why the amount is refused, in one sentence; empty when it is acceptable. */
export function judgeAmount(text: string, rules: AmountRules): string {
  return judgeKind(text, rules, typed => {
    const read = readAmount(typed);
    return typeof read === 'function' ? read : outside(Number(read), rules);
  });
}

/** An acceptable amount as a whole number of cents: `123450`. `Number()` of it is exact. */
export function plainAmount(text: string): string | undefined {
  const read = readAmount(text);
  return typeof read === 'function' ? undefined : read;
}

/** « 1 234,50 € », to be read again; the text unchanged when it is not acceptable. */
export function formatAmount(text: string): string {
  const cents = plainAmount(text);
  return cents === undefined ? text : inEuros(cents);
}

/** Of euros: what is left is a number of cents that JavaScript holds exactly. */
const maxDigits = 12;
const spaces = /[\s\u200b-\u200f\u202a-\u202e\u2060]+/g;
/** A whole number, its thousands told apart by one sign. */
const whole = /^(?:\d+|\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:['’]\d{3})+))$/;

function readAmount(text: string): string | Flaw {
  const typed = text.replace(spaces, ' ').trim();
  const bare = typed
    .replace(/^(?:€|euros?|eur)|(?:€|euros?|eur)$/gi, '')
    // « 12 € 50 ».
    .replace(/^([\d ]+)€ ?(\d\d)$/, '$1,$2')
    .trim();
  const [, sign = '', digits = ''] = /^([+\-\u2212\u2013]?) ?(.*)$/s.exec(bare) ?? [];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits))
    return (say, subject) => say.amountAmbiguous(subject, digits.replace(/\D/, ''));
  const [euros = '', decimals = ''] = split(digits);
  if (!/^\d*$/.test(decimals) || !/\d/.test(euros + decimals) || (euros && !whole.test(euros)))
    return (say, subject) => say.amountDigits(subject);
  if (decimals.length > 2) return (say, subject) => say.amountDecimals(subject);
  const units = euros.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  if (units.length > maxDigits) return (say, subject) => say.amountLarge(subject);
  const cents = `${units}${decimals.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return sign && sign !== '+' && cents !== '0' ? `-${cents}` : cents;
}

/** The euros and the decimals, which come after the last point or comma: not the one that tells thousands apart. */
function split(digits: string): readonly string[] {
  if (whole.test(digits)) return [digits];
  const [, euros = digits, sign = '', decimals] = /^(.*?) ?([.,]) ?([^.,]*)$/.exec(digits) ?? [];
  return sign && euros.includes(sign) ? [digits] : [euros, decimals ?? ''];
}

function outside(cents: number, {min = 0, max = Infinity}: AmountRules): Flaw | undefined {
  if (cents < 0 && min >= 0) return (say, subject) => say.amountNegative(subject);
  if (cents < min) return (say, subject) => say.amountMin(subject, inEuros(String(min)));
  return cents > max ? (say, subject) => say.amountMax(subject, inEuros(String(max))) : undefined;
}

/** As French writes it: narrow no-break spaces between thousands, a no-break space before the sign of the euro. */
function inEuros(cents: string): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(cents) ?? [];
  const padded = digits.padStart(3, '0');
  const units = padded.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${sign}${units},${padded.slice(-2)}\u00a0€`;
}
