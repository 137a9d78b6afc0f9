import {assert, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Html} from '@socle/core/html';
import {html} from 'lit';
import {PageClock} from '@socle/core/page-clock.testing';

/* What the tests of SIRET, IBAN, NIR, telephone and amount share: one field, judged by a rule of the server. */

/** The field alone in a form. */
export const open = (content: Html) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${content}</form>`);

/** The nodes of the field. */
export const partsOf = (form: HTMLFormElement) => ({
  control: form.querySelector('input')!,
  message: form.querySelector<HTMLElement>('[data-error]')!,
});

/** Judges as `socle-form` does. */
export function judge(form: HTMLFormElement): boolean {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
}

/** Types a text in place of the one that is there, and leaves the field. */
export async function type(control: HTMLInputElement, text: string) {
  control.focus();
  control.select();
  await sendKeys({type: text});
  control.blur();
}

/** The seen part of what a screen reader says after the name of the control. */
export const descriptionOf = (control: Element) =>
  control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => document.getElementById(id)!)
    .filter(node => node.checkVisibility())
    .map(node => node.textContent)
    .join(' ');

/** Its label is above it, tied by `for`, and nothing else names it. */
export async function expectNamed(content: Html, label: string) {
  fixtureCleanup(); // The states share their ids.
  const {control, message} = partsOf(await open(content));
  const [own, ...others] = control.labels!;
  assert.lengthOf(others, 0);
  assert.equal(own.htmlFor, control.id);
  assert.include(own.textContent, label);
  assert.isFalse(control.matches('[aria-label], [aria-labelledby], [title]'));
  assert.isTrue(control.getBoundingClientRect().top - own.getBoundingClientRect().bottom < 110, 'room for one hint');
  assert.equal(message.compareDocumentPosition(control), Node.DOCUMENT_POSITION_PRECEDING);
}

/** The message of the server is said with the control, after the hint, and has this form. */
export async function expectRefused(content: Html, sentence: RegExp) {
  fixtureCleanup();
  const {control, message} = partsOf(await open(content));
  assert.isTrue(message.checkVisibility());
  assert.equal(control.getAttribute('aria-invalid'), 'true');
  assert.match(descriptionOf(control), sentence);
}

/** What was typed is judged again when the field is left, the new sentence is spoken, and the value stays as typed. */
export async function expectCorrected(content: Html, wrong: string, sentence: string, right: string) {
  const form = await open(content);
  const {control, message} = partsOf(form);
  const clock = new PageClock();
  clock.stop();
  judge(form);
  await type(control, wrong);
  assert.equal(message.textContent, sentence);
  await clock.pass(100);
  clock.release();
  assert.equal(document.querySelector('[role="alert"]')?.textContent, sentence);
  await type(control, right);
  assert.isFalse(message.checkVisibility());
  assert.equal(control.getAttribute('aria-invalid'), 'false');
  assert.equal(control.value, right);
  assert.isTrue(judge(form));
}
