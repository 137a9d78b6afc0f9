/** A date as people write it, in three boxes, kept as typed. */
export interface DateParts {
  jour: string;
  mois: string;
  annee: string;
}

/** One of the three boxes. */
export type DatePart = keyof DateParts;

/** A date of the civil status: its day, or its day and its month, may be known to nobody (« date présumée »). */
export interface CivilDate {
  year: number;
  month?: number;
  day?: number;
}

/** The names of the months in French and in English: a form may be read in one and answered in the other. */
const months =
  'janvier january|fevrier february|mars march|avril april|mai may|juin june|juillet july|aout august|septembre september|octobre october|novembre november|decembre december'
    .split('|')
    .map(names => names.split(' '));
const ordinal = /(\d) ?(?:er|st|nd|rd|th)\b/g;
/** « Le lundi », « on Monday »: what may come before a date. */
const before =
  /^(?:(?:le|on|the) )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )?(?:the )?/;
/** `00`, `xx`, `?`: how registers and people write what nobody knows. */
const unknown = /^(?:00?|xx?|\?+)$/;

/** The three boxes, where a date typed whole in the first one counts as if it had been typed in the three. */
export function gathered(parts: DateParts): DateParts {
  return parts.mois.trim() || parts.annee.trim() ? parts : (readDate(parts.jour) ?? parts);
}

/**
 * The boxes that a date typed in one go would fill: `3/9/2021`, `03092021`, `2021-09-03`, « 3 sept. 2021 », « août 1962 »,
 * « 1962 ». Undefined for anything else, and for a day alone. Nothing says that the date exists.
 */
export function readDate(text: string): DateParts | undefined {
  const words = simple(text)
    .replace(/[\s.,/\-_\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060\u2212]+/g, ' ')
    .replace(ordinal, '$1')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .trim()
    .replace(before, '')
    .replace(/ of /, ' ')
    .split(' ');
  const [first = '', second = '', third = ''] = words;
  if (words.length === 1) return readDigits(first);
  if (words.length === 2 && isYear(first)) return boxes('', second, first);
  if (words.length === 2) return isYear(second) ? boxes('', first, second) : readPair(first, second);
  if (words.length > 3) return undefined;
  if (isYear(first)) return boxes(third, second, first);
  return monthOf(first) && !isNumber(first) ? boxes(second, first, third) : boxes(first, second, third);
}

/** What is known of a date: from its boxes as typed, or from a register (`1962-08-24`, `1962-08`, `1962-00-00`, `1962`). */
export function civilDate(from: DateParts | string): CivilDate | undefined {
  const typed = typeof from === 'string' ? readDate(from) : gathered(from);
  if (!typed) return undefined;
  const {jour, mois, annee} = typed;
  const year = annee.trim();
  if (!/^[1-9]\d{3}$/.test(year)) return undefined;
  if (isUnknown(mois)) return isUnknown(jour) ? {year: Number(year)} : undefined;
  const month = monthOf(mois);
  if (!month) return undefined;
  if (isUnknown(jour)) return {year: Number(year), month};
  const day = dayOf(jour);
  return day && exists(Number(year), month, day) ? {year: Number(year), month, day} : undefined;
}

/** `1962-08-24`, `1962-08` or `1962`, as EDTF (ISO 8601-2) writes them. */
export function civilText({year, month, day}: CivilDate): string {
  return [year, month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}

/** The date as `YYYY-MM-DD`, if it is whole and exists in the calendar; the year is written with four digits. */
export function isoDate(parts: DateParts): string | undefined {
  const date = civilDate(parts);
  return date?.day ? civilText(date) : undefined;
}

/** The number of a day of some month: `4`, `04`, « 1er ». */
export function dayOf(text: string): number | undefined {
  const digits = simple(text).trim().replace(ordinal, '$1');
  return isNumber(digits) && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : undefined;
}

/** The number of a month: `8`, `08`, « août », « aout », « Août. », « August », at least three letters that suit one month. */
export function monthOf(text: string): number | undefined {
  const word = simple(text).trim().replace(/\.$/, '');
  if (isNumber(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  if (word.length < 3) return undefined;
  const found = months.flatMap((names, index) => (names.some(name => name.startsWith(word)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined; // « jui » is June or July.
}

/** Tells that a box is empty, or says that nobody knows. */
export function isUnknown(text: string): boolean {
  return !text.trim() || unknown.test(text.trim().toLowerCase());
}

/** Small letters without accents. */
const simple = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isNumber = (text: string) => /^\d{1,2}$/.test(text);
/** Years that people speak of: `0309` is a day and a month, `2408` nobody’s year. */
const isYear = (text: string) => /^(?:1[6-9]|2[01])\d\d$/.test(text);

function boxes(day: string, month: string, year: string): DateParts | undefined {
  const rightDay = !day || unknown.test(day) || isNumber(day);
  const rightMonth = unknown.test(month) || isNumber(month) || monthOf(month);
  if (!rightDay || !rightMonth || !(isYear(year) || /^\d\d$/.test(year))) return undefined;
  return {jour: day, mois: isNumber(month) || unknown.test(month) ? month : String(monthOf(month)), annee: year};
}

/** A day and a month, without a year: « 3 sept. ». */
function readPair(day: string, month: string): DateParts | undefined {
  const number = monthOf(month);
  return dayOf(day) && number ? {jour: day, mois: isNumber(month) ? month : String(number), annee: ''} : undefined;
}

/** A year, or eight or six digits: the day first, unless the year is. */
function readDigits(text: string): DateParts | undefined {
  if (isYear(text)) return {jour: '', mois: '', annee: text};
  const [, day = '', month = '', year = ''] = /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text) ?? [];
  if (!day) return undefined;
  if (year.length === 2 || isYear(year)) return boxes(day, month, year);
  return boxes(text.slice(6), text.slice(4, 6), text.slice(0, 4));
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day; // `Date` turns 31 February into 3 March.
}
