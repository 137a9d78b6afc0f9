import {judgeKind, tight, type Flaw, type KindRules} from './kind-rules.js';
import {ibanLength} from './tables/iban-lengths.js';

/** Why the IBAN is refused, in one sentence; empty when it is acceptable. */
export function judgeIban(text: string, rules: KindRules): string {
  return judgeKind(text, rules, flawOf);
}

/** The IBAN in capital letters, without spaces, when it is acceptable. */
export function plainIban(text: string): string | undefined {
  return flawOf(text) ? undefined : charactersOf(text);
}

/** « FR14 2004 1010 0505 0001 3M02 606 », to be read again; the text unchanged when it is not acceptable. */
export function formatIban(text: string): string {
  return plainIban(text)?.replace(/(.{4})(?!$)/g, '$1 ') ?? text;
}

/** Without its name, which ISO 13616 prints before it. */
const charactersOf = (text: string) => capitals(tight(text.replace(/^\s*iban\s*:?/i, '')));

/** ASCII letters only: `toUpperCase` would make two letters of « ß ». */
const capitals = (text: string) => text.replace(/[a-z]/g, letter => letter.toUpperCase());

function flawOf(text: string): Flaw | undefined {
  const iban = charactersOf(text);
  const country = iban.slice(0, 2);
  if (/[^A-Z\d]/.test(iban)) return (say, subject) => say.ibanCharacters(subject);
  if (/^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(iban)) return (say, subject) => say.bic(subject);
  if (!/^[A-Z]{2}\d\d/.test(iban)) return (say, subject) => say.ibanStart(subject);
  const expected = ibanLength(country);
  if (!expected) return (say, subject) => say.ibanCountry(subject, country);
  if (iban.length !== expected) return (say, subject) => say.ibanCount(subject, iban.length, expected);
  return hasKey(iban) && hasRibKey(iban) ? undefined : (say, subject) => say.ibanKey(subject);
}

/** ISO 7064: the country and the key at the end, letters as 10 to 35; keys go from 02 to 98. */
function hasKey(iban: string): boolean {
  const key = Number(iban.slice(2, 4));
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55));
  return key >= 2 && key <= 98 && remainder(digits) === 1;
}

/** France and Monaco: bank, branch and account, then the key of the RIB; letters by column of the old punched cards. */
function hasRibKey(iban: string): boolean {
  if (!/^(?:FR|MC)/.test(iban)) return true;
  const rib = iban.slice(4).replace(/[A-Z]/g, letter => '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 65));
  return /^(?:FR|MC)\d{12}[A-Z\d]{11}\d\d$/.test(iban) && remainder(rib) === 0;
}

/** Of the division by 97 of a number too long for JavaScript. */
const remainder = (digits: string) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
