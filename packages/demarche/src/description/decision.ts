import type {Decision} from './contract.js';

/**
 * The day, `YYYY-MM-DD` in Paris, on which silence becomes a decision: the day of reception plus whole months, the
 * last day of a shorter month otherwise (CRPA L231-1, L231-4; R112-11-1 2°).
 */
export function decisionDate(received: Date, {months}: Pick<Decision, 'months'>): string {
  const [year = 0, month = 1, day = 1] = dayInParis(received).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

// Swedish writes dates as ISO 8601 does.
const dayInParis = (date: Date) => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Paris'}).format(date);
