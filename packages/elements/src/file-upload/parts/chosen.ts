import {judgeFile, judgeFileCount, judgeTotal} from '@socle/core/file-rules';
import {texts} from '@socle/core/texts';
import type {UploadHost} from '../contract.js';
import {fillRow, newRow} from './rows.js';
import {putFiles} from './take.js';

const faultsOf = (host: UploadHost, files: readonly File[]) => {
  const rules = {accept: host.control?.accept.split(',') ?? [], maxBytes: host.maxBytes};
  return files.map(file => judgeFile(file, rules, texts(host)));
};

/** What is against the files that leave with the form; '' when nothing is. */
export function judgeChosen(host: UploadHost, files: readonly File[]): string {
  const words = texts(host);
  const sizes = [...files.map(({size}) => size), ...heldSizes(host)];
  return [
    judgeFileCount(sizes.length, host.maxFiles, words),
    judgeTotal(sizes, host.maxTotalBytes, words),
    ...faultsOf(host, files).map(fault => fault?.message),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Writes a row for each of them, in the place of those that were there. */
export function listChosen(host: UploadHost, files: readonly File[]): void {
  const list = host.querySelector<HTMLElement>('[data-chosen]');
  const faults = faultsOf(host, files);
  list?.replaceChildren(
    ...files.map((file, index) => {
      const row = newRow(host);
      const fault = faults[index];
      fillRow(row, file, fault ? texts(host).fileFaults[fault.reason] : '');
      row.querySelector('[data-do="remove"]')?.removeAttribute('hidden');
      if (fault) row.setAttribute('data-file', 'refused');
      return row;
    }),
  );
  if (list) list.hidden = !files.length;
}

/** Sizes of the files that the server holds: it wrote them in the page. */
const heldSizes = (host: Element) =>
  [
    ...host.querySelectorAll<HTMLElement>(
      '[data-files] > :not([data-file="refused"], [data-file="rejected"], [data-file="sending"])',
    ),
  ].map(({dataset}) => Number(dataset['size'] ?? 0));

/** Takes a file away; gives it, and what is to have the focus then: the next row, else the previous one, else the control. */
export function dropChosen(host: UploadHost, row: Element): [File, () => HTMLElement | null] {
  const rows = row.parentElement!.children;
  const {files} = host;
  const index = [...rows].indexOf(row);
  const [gone] = files.splice(index, 1) as [File];
  putFiles(host.control!, files);
  const buttonAt = (place: number) => rows[place]?.querySelector<HTMLElement>('button:not([hidden])');
  return [gone, () => buttonAt(Math.min(index, files.length - 1)) ?? host.control];
}
