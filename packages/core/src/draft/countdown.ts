/** Greatest delay of a timer, in ms: a longer one would ring at once. */
const LONGEST = 2_147_000_000;

/** Where a session stands. */
export type SessionPhase = 'quiet' | 'warning' | 'ended';

export function phaseOf(left: number, warn: number): SessionPhase {
  if (left <= 0) return 'ended';
  return left <= warn ? 'warning' : 'quiet';
}

/** How long before looking again, in ms: at each second of a countdown, else when the warning is due. */
export function nextLook(left: number, warn: number): number {
  if (left <= 0) return LONGEST;
  if (left > warn) return Math.min(LONGEST, left - warn);
  return left % 1000 || 1000;
}

/** What is left, in minutes and seconds; a second begun counts. */
export function leftIn(left: number): {minutes: number; seconds: number} {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return {minutes: Math.floor(seconds / 60), seconds: seconds % 60};
}
