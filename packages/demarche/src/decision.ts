import type {Decision} from './description.js';

/**
 * The day on which silence becomes a decision: the day of reception plus whole months, the last day of a shorter
 * month otherwise (CRPA L231-1, L231-4; R112-11-1 2°).
 */
export function decisionDate(received: Date, {months}: Pick<Decision, 'months'>): Date {
  const day = received.getUTCDate();
  const target = new Date(received);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, last));
  return target;
}
