import {announce} from '@socle/core/announce';
import type {UploadHost} from '../contract.js';

/** Says, as long as the form waits for files on their way, that it does. */
export async function sayWhile(host: UploadHost, ended: Promise<void>): Promise<void> {
  const words = host.querySelector<HTMLElement>('[data-wait]');
  await Promise.resolve(); // The form says that it waits once everything was asked.
  if (words && host.closest('socle-form')?.busy) {
    words.hidden = false;
    announce(words.textContent, 'status');
  }
  await ended;
  if (words) words.hidden = true;
}
