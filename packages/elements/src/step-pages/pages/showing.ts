import {texts} from '@socle/core/texts';
import {headingOf} from './sections.js';

/** The buttons for the step that is shown: « Continuer », and what sends the form after the last one only. */
export function showMoves(host: Element, {first, last}: {first: boolean; last: boolean}): void {
  const set = (selector: string, hidden: boolean) => {
    for (const button of host.querySelectorAll<HTMLElement>(selector))
      if (!button.closest('[data-step-page]')) button.hidden = hidden;
  };
  set('[data-next]', last);
  set('[data-previous]', first);
  set('.socle-actions > [type="submit"]:not([formnovalidate])', !last);
}

/** « Étape 2 sur 5 : Les enfants – » in the title of the page, after « Erreur : », in place of what was written before. */
export function nameStage(section: Element, before: string): string {
  const stage = `${
    headingOf(section)
      ?.textContent?.replace(/ *\n */g, ' ')
      .trim() ?? ''
  } – `;
  const {errorPrefix} = texts(section);
  const prefix = document.title.startsWith(errorPrefix) ? errorPrefix : '';
  document.title = prefix + stage + document.title.slice(prefix.length).replace(before, '');
  return stage;
}

/** The same page at one of its places; not `#id` alone, which a `<base>` would take elsewhere. */
export function addressOf(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

/** The focus goes to a control that was asked for, else to the heading of the step. */
export function focusIn(section: Element, target: Element | null): void {
  const control = target?.matches('input, select, textarea') ? (target as HTMLElement) : headingOf(section);
  control?.focus();
}
