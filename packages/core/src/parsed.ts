/**
 * Calls `work` once the page is read to its end: an element may be upgraded before its children are parsed.
 * At once when the page already is.
 */
export function whenParsed(work: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work, {once: true});
  else work();
}
