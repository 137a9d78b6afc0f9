/** The time of an instant on this device, « 14 h 05 » in French; empty when it is no instant. */
export function clockTime(instant: string, lang = 'fr', timeZone?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const time = new Intl.DateTimeFormat(lang, {hour: '2-digit', minute: '2-digit', timeZone}).format(date);
  return lang.startsWith('fr') ? time.replace(':', '\u00a0h\u00a0') : time;
}
