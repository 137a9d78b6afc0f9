import {fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import type {FileState} from '@socle/core/upload/protocol';
import type {Sending, UploadTransport} from '@socle/core/upload/transport';
import {settled, soon} from '@socle/core/page-clock.testing';
import type {SocleFileUpload} from '../file-upload.js';
import {SentAtOnce} from '../file-upload.stories.js';
import {fileUpload, type FileUploadContent} from '../file-upload.template.js';
import './sending.js'; // Loaded on demand by the element: already there, it comes at once.

export interface Sent extends Sending {
  file: File;
  end: (state?: Partial<FileState>) => void;
  fail: (error: Error) => void;
}

export const file = (name: string, size = 1000, fill = 1) =>
  new File([new Uint8Array(size).fill(fill)], name, {type: name.endsWith('.png') ? 'image/png' : 'application/pdf'});

/** What was decided has its turns. */
export async function aMoment() {
  for (let turn = 0; turn < 3; turn += 1) await settled();
}

let reading = Promise.resolve(''); // One after the other: files are sent in the order in which they were chosen.

export const spoken = (role: string) => document.querySelector(`body > [role="${role}"]`)?.textContent;

/** Chooses files as the browser's window does: the control is pressed, then its list replaced, then `change`. */
export async function choose(host: SocleFileUpload, ...files: File[]) {
  const control = host.control!;
  control.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  await answerWindow(host, ...files);
}

/** What the browser does when its window, already open, closes on these files. */
export async function answerWindow(host: SocleFileUpload, ...files: File[]) {
  const list = new DataTransfer();
  for (const one of files) list.items.add(one);
  host.control!.files = list.files;
  host.control!.dispatchEvent(new Event('change', {bubbles: true}));
  const isTaken = () =>
    !host.endpoint || !host.files.length || host.querySelector('[data-fallback]')?.checkVisibility();
  await soon(isTaken, 'the files are taken');
  for (let before; before !== reading;) {
    before = reading;
    await before;
    await aMoment();
  }
}

/** An upload whose files go where the test says. */
export async function upload(content: Partial<FileUploadContent> = {}) {
  const sent: Sent[] = [];
  const removed: string[] = [];
  let isRemoved = true;
  const transport: UploadTransport = {
    judge: () => Promise.resolve(undefined),
    fingerprint: one => (reading = reading.then(async () => String(new Uint8Array(await one.arrayBuffer())[0]))),
    send: (one, sending) =>
      new Promise((resolve, reject) => {
        const known = {id: sending.id ?? `id-${one.name}`, name: one.name, size: one.size, offset: one.size};
        const end = (state: Partial<FileState> = {}) =>
          resolve({...known, field: sending.metadata.field, state: 'sound', ...state});
        sent.push({...sending, file: one, end, fail: reject});
      }),
    read: () => Promise.resolve(undefined),
    remove: id => {
      removed.push(id);
      return Promise.resolve(isRemoved);
    },
  };
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const form = document.createElement('form');
  form.noValidate = true;
  render(fileUpload({...SentAtOnce.args, ...content}), form);
  const host = form.querySelector('socle-file-upload')!;
  host.transport = transport; // Before the element asks the server for anything.
  page.append(form);
  // The window of the system cannot be opened in a test.
  host.control?.addEventListener('click', event => event.preventDefault());
  await host.updateComplete;
  await import('./sending.js'); // The element asked for it before, if it has files to show.
  await aMoment();
  const rows = () => [...host.querySelectorAll<HTMLElement>('[data-chosen] > li, [data-files] > li')];
  return {
    ...{form, host, sent, removed, transport, rows},
    message: host.querySelector<HTMLElement>('[data-error]')!,
    failRemoval: () => (isRemoved = false),
    /** The state of each row, in words. */
    states: () => rows().map(row => plain(row.querySelector('[data-file-state]')!.textContent)),
    button: (name: string) =>
      [...host.querySelectorAll<HTMLElement>('button, a')].find(
        one => plain(one.textContent) === name && one.checkVisibility(),
      ),
  };
}

export const plain = (text: string) => text.replaceAll('\u202f', ' ').replace(/\s+/g, ' ').trim();
