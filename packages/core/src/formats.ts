let plural: Intl.PluralRules | undefined; // No Intl object before its first use: one costs 13 ms.

/** « 1 erreur », « 3 erreurs »: the number and the word that agrees with it. */
export function count(n: number, forms: {one: string; other: string}): string {
  plural ??= new Intl.PluralRules('fr');
  return `${n} ${plural.select(n) === 'one' ? forms.one : forms.other}`;
}

/** An amount in cents, in euros: « 12,50 € ». */
export function formatEuros(cents: number): string {
  return new Intl.NumberFormat('fr-FR', {style: 'currency', currency: 'EUR'}).format(cents / 100);
}

/** A size in bytes, in the decimal units of French law (décret 61-501): « 850 octets », « 12 ko », « 2,4 Mo ». */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return count(bytes, {one: 'octet', other: 'octets'}).replace(' ', '\u00a0');
  const [size, unit] = bytes < 999_500 ? [Math.round(bytes / 1000), 'ko'] : [Math.round(bytes / 1e5) / 10, 'Mo'];
  return `${new Intl.NumberFormat('fr-FR').format(size)}\u00a0${unit}`;
}

/** « 12 novembre 2026 », in Paris; accepts a Date, an ISO date or an ISO instant. */
export function formatDate(date: Date | string): string {
  const day = new Intl.DateTimeFormat('fr-FR', {dateStyle: 'long', timeZone: 'Europe/Paris'}).format(instant(date));
  return day.replace(/^1 /, '1er ');
}

/** « 12 novembre 2026 à 14 h 05 », in Paris. */
export function formatDateTime(date: Date | string): string {
  const time = new Intl.DateTimeFormat('fr-FR', {hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris'}).format(
    instant(date),
  );
  return `${formatDate(date)} à ${time.replace(':', '\u00a0h\u00a0')}`;
}

function instant(date: Date | string): Date {
  if (date instanceof Date) return date;
  // A date alone is a day in France, whatever the clock of the machine: noon is the same day in Paris.
  return new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
}
