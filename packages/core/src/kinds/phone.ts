import {judgeKind, tight, type Flaw, type KindRules} from './kind-rules.js';
import {callingCode} from './tables/calling-codes.js';

/** What is asked of a telephone number. */
export interface PhoneRules extends KindRules {
  /** It must receive SMS: French fixed lines are refused; a foreign number is accepted, its kind is not known. */
  only?: 'mobile' | undefined;
}

/** Why the telephone number is refused, in one sentence; empty when it is acceptable. */
export function judgePhone(text: string, rules: PhoneRules): string {
  return judgeKind(text, rules, number => {
    const read = readPhone(number);
    if (typeof read === 'function') return read;
    return rules.only === 'mobile' && isFixed(read) ? (say, subject) => say.phoneMobile(subject) : undefined;
  });
}

/** An acceptable number as E.164 writes it: `+33612345678`, and `+262692123456` for a line of La Réunion. */
export function plainPhone(text: string): string | undefined {
  const read = readPhone(text);
  return typeof read === 'function' ? undefined : `+${read.code}${read.national}`;
}

/** « 06 12 34 56 78 », « +44 20 7946 0958 », to be read again; the text unchanged when it is not acceptable. */
export function formatPhone(text: string): string {
  const read = readPhone(text);
  if (typeof read === 'function') return text;
  const {code, national} = read;
  if (code === '33') return pairs(`0${national}`);
  if (national.length === 9 && overseas.some(([, territory]) => territory === code))
    return `0${national.slice(0, 3)} ${pairs(national.slice(3))}`;
  return `+${code} ${code === '1' ? national.replace(/^(...)(...)/, '$1 $2 ') : groups(national)}`;
}

interface Phone {
  /** Of the country: `33`. */
  code: string;
  national: string;
}

/** First digits of the French numbers that belong to another country of the telephone. */
const overseas: [RegExp, string][] = [
  [/^(?:590|69[01]|7090)/, '590'],
  [/^(?:594|694|7093[0-3])/, '594'],
  [/^(?:596|69[67]|7091)/, '596'],
  [/^(?:26[239]|639|69[23]|7092|7093[5-7])/, '262'],
  [/^(?:508|708[45])/, '508'],
];
const emergency = /^(?:1[578]|11[24579]|19[16]|10\d\d|3\d{3}|11[68]\d{3})$/;

function readPhone(text: string): Phone | Flaw {
  const written = tight(text.replace(/^\s*t[eé]l(?:[eé]phone)?\s*[\s.:]*/i, ''));
  // « +33 (0)6 »: this 0 is not dialled from abroad. « (0)6 », « (01) »: this one is.
  const number = written.replace(/^(\+\d{1,3}|00\d{1,3}|33)\(0\)/, '$1').replace(/[()]/g, '');
  if (!/^\+?\d+$/.test(number)) return (say, subject) => say.phoneDigits(subject);
  const abroad = /^(?:\+|00|(?=(?:33|262|590|594|596)0?\d{9}$))(\d*)$/.exec(number)?.[1];
  if (abroad !== undefined) return readInternational(abroad);
  if (emergency.test(number)) return (say, subject) => say.phoneShort(subject);
  if (!/^0[1-9]\d{8}$/.test(number)) return (say, subject) => say.phoneCount(subject, number.length);
  return french(number.slice(1));
}

function readInternational(digits: string): Phone | Flaw {
  const country = callingCode(digits);
  if (!country) return (say, subject) => say.phoneCountry(subject);
  const {code, expected, min, max, zeroKept} = country;
  const rest = digits.slice(code.length);
  const national = zeroKept ? rest : rest.replace(/^0+/, '');
  if (national.length < min || national.length > max)
    return (say, subject) => say.phoneLength(subject, code, national.length, expected);
  return code === '33' ? french(national) : {code, national};
}

function french(national: string): Phone {
  const code = overseas.find(([start]) => start.test(national))?.[1] ?? '33';
  // Saint-Pierre-et-Miquelon: 0508 is dialled from France before the 6 digits of the archipelago.
  return {code, national: code === '508' ? national.replace(/^508/, '') : national};
}

const isFixed = ({code, national}: Phone) =>
  code === '33' ? !/^[67]/.test(national) : /^(?:262|59[046])$/.test(code) && !/^(?:69|639|709)/.test(national);

const pairs = (digits: string) => digits.replace(/(..)(?!$)/g, '$1 ');

/** By 4 from the end (20 7946 0958), by 3 or by 2 where it falls right. */
function groups(digits: string): string {
  if (digits.length === 6 || digits.length === 8) return pairs(digits);
  return digits.length === 9 ? digits.replace(/(...)(?!$)/g, '$1 ') : digits.replace(/\B(?=(?:\d{4})+$)/g, ' ');
}
