import {markInvalid} from '@socle/core/show-error';
import {validationText} from '@socle/core/validation-text';
import type {UploadHost} from '../contract.js';

/** The lists that say what each file is. */
const lists = (host: Element) => [...host.querySelectorAll('select')];

/** What the browser refuses now: the control, and the lists. */
export function faultsIn(host: UploadHost): string {
  return [host.control, ...lists(host)]
    .map(control => (control?.willValidate ? validationText(control) : ''))
    .filter(Boolean)
    .join(' ');
}

/** Marks what the message is about: the summary leads to the first one. */
export function markFaults(host: UploadHost, isAsked: boolean): void {
  const isWrong = (list: HTMLSelectElement) => isAsked && !!host.error && list.willValidate && !list.validity.valid;
  const message = host.querySelector('[data-error]')?.id ?? '';
  for (const list of lists(host)) {
    markInvalid(list, isWrong(list));
    if (isWrong(list)) list.setAttribute('aria-describedby', message);
    else list.removeAttribute('aria-describedby');
  }
  const isElsewhere = lists(host).some(isWrong) && !!host.control?.validity.valid;
  markInvalid(host.control, !!host.error && !isElsewhere);
}
