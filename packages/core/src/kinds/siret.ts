import {judgeKind, tight, type Flaw, type KindRules} from './kind-rules.js';

/** Why the SIRET is refused, in one sentence; empty when it is acceptable. */
export function judgeSiret(text: string, rules: KindRules): string {
  return judgeKind(text, rules, flawOf);
}

/** The 14 digits of an acceptable SIRET. */
export function plainSiret(text: string): string | undefined {
  return flawOf(text) ? undefined : digitsOf(text);
}

/** « 732 829 320 00074 », to be read again; the text unchanged when it is not acceptable. */
export function formatSiret(text: string): string {
  return plainSiret(text)?.replace(/^(...)(...)(...)(.....)$/, '$1 $2 $3 $4') ?? text;
}

/** Without the name of the number, which is copied with it. */
const digitsOf = (text: string) => tight(text.replace(/^\s*siret\s*:?/i, ''));

function flawOf(text: string): Flaw | undefined {
  const digits = digitsOf(text);
  if (/\D/.test(digits)) return (say, subject) => say.siretDigits(subject);
  if (digits.length === 9 && hasLuhnKey(digits)) return (say, subject) => say.siren(subject);
  if (digits.length !== 14) return (say, subject) => say.siretCount(subject, digits.length);
  const right = !digits.startsWith('000000000') && (hasLuhnKey(digits) || isPostOffice(digits));
  return right ? undefined : (say, subject) => say.key(subject);
}

/** La Poste has more establishments than Luhn’s key can number: but for its head office, their digits add up to a multiple of 5. */
const isPostOffice = (digits: string) =>
  digits.startsWith('356000000') && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;

function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
