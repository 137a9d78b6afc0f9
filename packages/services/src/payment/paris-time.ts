/** The moment that PayFiP writes `DDMMYYYY` and `HHMM` by the clock of Paris; undefined when it is no date. */
export function parisTime(date: string, time: string): Date | undefined {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d{4})$/.exec(date) ?? [];
  const [, hour, minute] = /^(\d\d)(\d\d)$/.exec(time) ?? [];
  if (!year || !hour) return undefined;
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const written = new Date(asUtc);
  if (
    written.getUTCDate() !== Number(day) ||
    written.getUTCMonth() !== Number(month) - 1 ||
    written.getUTCHours() !== Number(hour)
  )
    return undefined;
  // The offset is that of the moment itself: found from a first guess, which is at most two hours away.
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess));
}

/** How far the clock of Paris is ahead of UTC at that moment, in milliseconds. */
function offset(moment: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}

/** The year by the clock of Paris: the budget year of an order. */
export function parisYear(now: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Paris', year: 'numeric'}).format(now));
}
