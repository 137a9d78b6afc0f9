import {formatDate} from './formats.js';
import {texts, type Texts} from './texts.js';

/** A date as people write it, in three boxes, kept as typed. */
export interface DateParts {
  jour: string;
  mois: string;
  annee: string;
}

/** One of the three boxes. */
export type DatePart = keyof DateParts;

/** What a date must be. */
export interface DateRules {
  /** The field's name inside a sentence, with its article: « la date de naissance ». */
  subject: string;
  required?: boolean;
  /** Before today. */
  past?: boolean;
  /** First day accepted, `YYYY-MM-DD`. */
  min?: string;
  /** Last day accepted, `YYYY-MM-DD`. */
  max?: string;
  messages?: {required?: string; format?: string};
  /** The words of the sentences; French when absent. */
  words?: Texts;
}

/** The verdict on a date: a sentence, and the boxes to correct; both empty when it is acceptable. */
export interface DateVerdict {
  message: string;
  faulty: DatePart[];
}

const names: DatePart[] = ['jour', 'mois', 'annee'];

/** Why the date is refused, and which boxes are at fault. Spaces around the numbers do not count. */
export function judgeDate(parts: DateParts, rules: DateRules, today = new Date()): DateVerdict {
  const {subject, required, messages, words = texts()} = rules;
  const empty = names.filter(name => !parts[name].trim());
  if (empty.length === 3)
    return required
      ? {message: messages?.required ?? words.dateMissing(subject), faulty: empty}
      : {message: '', faulty: []};
  if (empty.length)
    return {
      message: words.dateIncomplete(
        subject,
        empty.map(name => words.parts[name]),
      ),
      faulty: empty,
    };

  const date = isoDate(parts);
  if (!date) {
    const faulty = impossible(parts);
    return {
      message:
        messages?.format ??
        words.dateWrong(
          subject,
          faulty.map(name => words.parts[name]),
        ),
      faulty,
    };
  }
  const message = outside(date, rules, dayOf(today));
  return {message, faulty: message ? names : []};
}

/** The date as `YYYY-MM-DD`, if it exists in the calendar; the year is written with four digits. */
export function isoDate(parts: DateParts): string | undefined {
  const [jour, mois, annee] = names.map(name => parts[name].trim());
  if (!/^\d{1,2}$/.test(jour) || !/^\d{1,2}$/.test(mois) || !/^\d{4}$/.test(annee)) return undefined;
  const iso = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // `Date` turns 31 February into 3 March: the date exists only if it comes back the same.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function impossible({jour, mois, annee}: DateParts): DatePart[] {
  const faulty: DatePart[] = [];
  if (!within(jour, 31)) faulty.push('jour');
  if (!within(mois, 12)) faulty.push('mois');
  if (!/^[1-9]\d{3}$/.test(annee.trim())) faulty.push('annee');
  return faulty.length ? faulty : ['jour']; // 31 April: each number is possible, the day is not in that month.
}

function within(text: string, max: number): boolean {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= max;
}

function outside(date: string, {subject, past, min, max, words = texts()}: DateRules, today: string): string {
  if (past && date >= today) return words.datePast(subject);
  if (min && date < min) return words.dateMin(subject, formatDate(min));
  return max && date > max ? words.dateMax(subject, formatDate(max)) : '';
}

/** The calendar day in France: at 23:30 UTC in summer, it is already tomorrow there. */
function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('fr-CA', {timeZone: 'Europe/Paris'}).format(now);
}
