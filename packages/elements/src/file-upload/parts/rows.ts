import {formatBytes} from '@socle/core/formats';

/** A new row, from the `<template>` of the page. */
export const newRow = (host: Element): HTMLElement =>
  host.querySelector('template')!.content.firstElementChild!.cloneNode(true) as HTMLElement;

/** Writes what is known of a file in each place of its row that asks for it. */
export function fillRow(row: Element, {name, size}: {name: string; size: number}, state: string): void {
  for (const [part, text] of Object.entries({name, size: formatBytes(size), state}))
    for (const node of row.querySelectorAll(`[data-file-${part}]`))
      if (node.textContent !== text) node.textContent = text;
}
