import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {settled as aTurn} from '@socle/core/page-clock.testing';
import stories from '../step-pages.stories.js';
import '../../choices/define.js';
import '../../error-summary/define.js';
import '../../field/define.js';
import '../../form/define.js';
import '../../review/define.js';
import '../../steps/define.js';
import '../define.js';

export const bare = location.pathname + location.search;

/** The page of a form in steps, which counts what is sent instead of sending it. */
export async function open(args: Parameters<typeof stories.render>[0]) {
  const page = await fixture<HTMLElement>(html`<main>${stories.render(args)}</main>`);
  const form = page.querySelector('form')!;
  const sent: string[] = [];
  const frame = document.createElement('iframe'); // Where the answers go, so that the test stays.
  frame.name = 'ailleurs';
  frame.title = 'Réponse';
  page.append(frame);
  form.target = frame.name;
  form.action = 'about:blank';
  form.method = 'get';
  form.addEventListener('submit', () => {
    sent.push(new URLSearchParams(new FormData(form) as never).toString());
  });
  const host = page.querySelector('socle-step-pages')!;
  const press = async (label: string) => {
    const buttons = [...form.querySelectorAll('button')].filter(({hidden, ariaHidden}) => !hidden && !ariaHidden);
    buttons.find(({textContent}) => textContent === label)!.click();
    await settled();
  };
  return {page, form, sent, host, press};
}
/** What a press leads to has its turns: the rules of the form, then those of the page. */
export async function settled() {
  for (let turn = 0; turn < 4; turn += 1) await aTurn();
}
export const heading = (page: Element) => page.querySelector('[data-step-page]:not([hidden]) h2')!.textContent;
export const lines = (page: Element) =>
  [...page.querySelectorAll('socle-error-summary li')].map(line => line.textContent);
export const shownButtons = (form: Element) =>
  [...form.querySelectorAll<HTMLElement>('.socle-actions > button')]
    .filter(({hidden}) => !hidden)
    .map(({textContent}) => textContent);

export function fill(form: HTMLFormElement, values: Record<string, string>) {
  for (const [id, value] of Object.entries(values)) {
    const control = form.querySelector<HTMLInputElement>(`#${id}`)!;
    control.value = value;
    control.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
export const you = {courriel: 'camille@exemple.fr', cantine: 'non'};
