import {
  civilDate,
  civilText,
  dayOf,
  gathered,
  isUnknown,
  monthOf,
  type DatePart,
  type DateParts,
} from './date-reading.js';
import {formatDate} from './formats.js';
import {texts, type Texts} from './texts.js';

export {civilDate, civilText, isoDate, type CivilDate, type DatePart, type DateParts} from './date-reading.js';

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
  /** The day, or the day and the month, may be unknown: left empty, `00` or `xx`. A day of the date must suit the other rules. */
  presumed?: boolean;
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

/**
 * Why the date is refused, and which boxes are at fault. Spaces around the numbers do not count; a whole date typed in
 * the first box counts as if it had been typed in the three.
 */
export function judgeDate(typed: DateParts, rules: DateRules, today = new Date()): DateVerdict {
  const parts = gathered(typed);
  const verdict = judgeParts(parts, rules, dayInFrance(today));
  // What is to be corrected is where it was typed.
  return parts === typed || !verdict.message ? verdict : {...verdict, faulty: ['jour']};
}

function judgeParts(parts: DateParts, rules: DateRules, today: string): DateVerdict {
  const {subject, required, presumed, messages, words = texts()} = rules;
  const empty = names.filter(name => !parts[name].trim());
  const say = (sentence: string) => (presumed ? `${sentence} ${words.datePresumed}` : sentence);
  if (empty.length === 3)
    return required
      ? {message: messages?.required ?? say(words.dateMissing(subject)), faulty: presumed ? ['annee'] : empty}
      : {message: '', faulty: []};

  const missing = presumed ? missingAround(parts) : empty;
  if (missing.length)
    return {
      message: say(
        words.dateIncomplete(
          subject,
          missing.map(name => words.parts[name]),
        ),
      ),
      faulty: missing,
    };

  const date = civilDate(parts);
  if (!date || !(presumed || date.day)) {
    const faulty = impossible(parts, presumed);
    const why = faulty.join() === 'annee' ? centuries(parts.annee, rules, today) : [];
    const sentence = why.length
      ? words.dateCentury(subject, why)
      : say(
          words.dateWrong(
            subject,
            faulty.map(name => words.parts[name]),
          ),
        );
    return {message: messages?.format ?? sentence, faulty};
  }
  const message = outside(civilText(date), rules, today);
  return {message, faulty: message ? names : []};
}

/** The years that a year of two digits may be, within the rules; none for another text. */
export function centuries(text: string, {past, min = '', max = '9999'}: DateRules, today: string): string[] {
  if (!/^\d\d$/.test(text.trim())) return [];
  const both = ['19', '20'].map(century => century + text.trim());
  const last = past && today < max ? today : max;
  const within = both.filter(year => year >= min.slice(0, 4) && year <= last.slice(0, 4));
  return within.length ? within : both;
}

/** The calendar day in France: at 23:30 UTC in summer, it is already tomorrow there. */
export function dayInFrance(now = new Date()): string {
  return new Intl.DateTimeFormat('fr-CA', {timeZone: 'Europe/Paris'}).format(now);
}

/** The year is always known; so is the month, where the day is. */
function missingAround({jour, mois, annee}: DateParts): DatePart[] {
  const missing: DatePart[] = [];
  if (isUnknown(mois) && !isUnknown(jour)) missing.push('mois');
  if (!annee.trim()) missing.push('annee');
  return missing;
}

function impossible({jour, mois, annee}: DateParts, presumed = false): DatePart[] {
  const faulty: DatePart[] = [];
  if (!dayOf(jour) && !(presumed && isUnknown(jour))) faulty.push('jour');
  if (!monthOf(mois) && !(presumed && isUnknown(mois))) faulty.push('mois');
  if (!/^[1-9]\d{3}$/.test(annee.trim())) faulty.push('annee');
  return faulty.length ? faulty : ['jour']; // 31 April: each number is possible, the day is not in that month.
}

/** A date that is not whole is refused only when none of its days is accepted. */
function outside(date: string, {subject, past, min, max, words = texts()}: DateRules, today: string): string {
  const [year = '', month, day] = date.split('-');
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = `${year}-${month ?? '12'}-${day ?? '31'}`;
  if (past && first >= today) return words.datePast(subject);
  if (min && last < min) return words.dateMin(subject, formatDate(min));
  return max && first > max ? words.dateMax(subject, formatDate(max)) : '';
}
