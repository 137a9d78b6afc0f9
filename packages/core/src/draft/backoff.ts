const FIRST = 2_000;
const LONGEST = 60_000;

/**
 * How long to wait, in ms, before new attempt number `attempt`, from 1: it doubles from 2 s to 60 s, and half of it is
 * left to chance (`random`, from 0 to 1), so that a service which comes back is not called by everybody at once.
 */
export function retryDelay(attempt: number, random: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** (attempt - 1));
  return whole / 2 + (whole / 2) * random;
}
