import {validationText, type NativeControl} from '@socle/core/validation-text';

/** One refusal of a form. */
export interface FormError {
  /** Id of the control to correct; absent when the refusal is tied to none. */
  id?: string;
  /** The sentence shown beside it. */
  message: string;
  /** Title of the row of a repeat that holds it, where the repeat has several: « Enfant 2 ». */
  row?: string;
}

/**
 * The refusals of a form in the order of the page: the messages it shows, whoever wrote them, and the controls
 * that no element of the page answers for (`refusals` holds their `invalid` events). A message in a part of the page that
 * is hidden for now, a step, counts; one in a question that is not asked, which is disabled, does not.
 */
export function collectErrors(form: HTMLFormElement, refusals: readonly Event[]): FormError[] {
  const alone = refusals
    .filter(event => !event.defaultPrevented)
    .map(event => event.target as NativeControl)
    .filter(control => !control.validity.valid);
  const nodes: Element[] = [...form.querySelectorAll('[data-error]:not([hidden], fieldset:disabled *)'), ...alone];
  if (alone.length) nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return nodes.map(node => ({
    ...(node.matches('[data-error]')
      ? {id: controlOf(node)?.id ?? node.id.replace(/-erreur$/, ''), message: node.textContent?.trim() ?? ''}
      : {id: node.id, message: validationText(node as NativeControl)}),
    row: rowOf(node),
  }));
}

function rowOf(node: Element): string | undefined {
  const row = node.closest('[data-row]');
  const rows = row?.closest('socle-repeat')?.querySelectorAll('[data-row]:not([data-blank] *)') ?? [];
  return rows.length > 1 ? row?.querySelector('[data-title]')?.textContent?.trim() : undefined;
}

/** The control that a message is about stands beside it: the one marked invalid, else the first. */
export function controlOf(message: Element): NativeControl | null | undefined {
  const beside = message.parentElement;
  return (
    beside?.querySelector<NativeControl>('[aria-invalid="true"]:is(input, select, textarea)') ??
    beside?.querySelector<NativeControl>('input, select, textarea')
  );
}
