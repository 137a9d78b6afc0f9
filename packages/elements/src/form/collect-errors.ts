import {validationText, type NativeControl} from '@socle/core/validation-text';

/** One refusal of a form. */
export interface FormError {
  /** Id of the control to correct. */
  id: string;
  /** The sentence shown beside it. */
  message: string;
}

/**
 * The refusals of a form in the order of the page: the messages it shows, whoever wrote them, and the controls
 * that no element of the page answers for (`refusals` holds their `invalid` events).
 */
export function collectErrors(form: HTMLFormElement, refusals: readonly Event[]): FormError[] {
  const alone = refusals
    .filter(event => !event.defaultPrevented)
    .map(event => event.target as NativeControl)
    .filter(control => !control.validity.valid);
  const nodes: Element[] = [...form.querySelectorAll('[data-error]:not([hidden], [hidden] *)'), ...alone];
  if (alone.length) nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return nodes.map(node =>
    node.matches('[data-error]')
      ? {id: controlOf(node)?.id ?? node.id.replace(/-erreur$/, ''), message: node.textContent?.trim() ?? ''}
      : {id: node.id, message: validationText(node as NativeControl)},
  );
}

/** The control that a message is about stands beside it: the one marked invalid, else the first. */
function controlOf(message: Element): Element | null | undefined {
  const beside = message.parentElement;
  return (
    beside?.querySelector('[aria-invalid="true"]:is(input, select, textarea)') ??
    beside?.querySelector('input, select, textarea')
  );
}
