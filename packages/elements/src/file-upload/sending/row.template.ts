import {html, nothing} from 'lit';
import {formatBytes} from '@socle/core/formats';
import {faultSentence, percentOf, stateWords} from '@socle/core/upload/words';
import {isMoving, type UploadRow} from '@socle/core/upload/row';
import {previewOf, rowActions, type RowAction} from '@socle/core/upload/row-actions';
import {uploadTexts} from '@socle/core/texts/upload-texts';
import {icon} from '../../icons/icons.js';

/** One of the documents that a file may be. */
export interface FileKind {
  value: string;
  label: string;
}

/** One file that a script sends, as its row shows it. */
export type SendingRow = Omit<UploadRow, 'file'> & {kind?: string; href?: string};

// No expression may stand inside a <template>: the icon is written out (the same as `icon('file')`).
/** The row of a file that a script sends, empty. */
export const emptyRow = html`<template>
      <li>
        <svg class="socle-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M14.5 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7.5Z"></path><path d="M14 2v6h6M8 13h8M8 17h5"></path></svg>
        <div>
          <b data-file-name></b>
          <span data-file-size></span>
          <span data-file-state></span>
          <progress max="100" value="0" hidden></progress>
          <span data-message hidden></span>
          <span data-kind hidden><label>Type de document<span class="socle-visually-hidden">\u202f: <span data-file-name></span></span></label> <select required disabled><option value="">Choisissez…</option></select></span>
        </div>
        <div data-actions>
          <button type="button" class="socle-button socle-button--tertiary" data-do="preview" hidden>Aperçu<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
          <a class="socle-button socle-button--tertiary" data-do="open" href="#" target="_blank" rel="noopener" hidden>Aperçu<span class="socle-visually-hidden"> <span data-file-name></span> (nouvel onglet)</span></a>
          <button type="button" class="socle-button socle-button--tertiary" data-do="retry" hidden>Réessayer<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
          <button type="button" class="socle-button socle-button--tertiary" data-do="again" hidden>Choisir de nouveau<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
          <button type="button" class="socle-button socle-button--tertiary" data-do="replace" hidden>Remplacer<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
          <button type="button" class="socle-button socle-button--tertiary" data-do="cancel" hidden>Annuler<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
          <button type="button" class="socle-button socle-button--tertiary" data-do="remove" hidden>Retirer<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
        </div>
      </li>
    </template>`;

const labels: Record<RowAction, string> = {
  retry: 'Réessayer',
  again: 'Choisir de nouveau',
  replace: 'Remplacer',
  cancel: 'Annuler',
  remove: 'Retirer',
};

/** The same row with its file, as a script would have filled it. */
export const sendingRow = (row: SendingRow, id: string, kinds: readonly FileKind[] = []) => {
  const {name, size, state} = row;
  const words = uploadTexts();
  const message = faultSentence(row, words) || (row.slow ? words.slow : '');
  const button = (action: 'preview' | RowAction, label: string, isShown: boolean) =>
    html`<button type="button" class="socle-button socle-button--tertiary" data-do=${action} ?hidden=${!isShown}>${label}${named(name)}</button>`;
  const isReadable = state !== 'refused' && state !== 'rejected' && state !== 'interrupted';
  return html`
      <li data-file=${state}>
        ${icon('file')}
        <div>
          <b data-file-name>${name}</b>
          <span data-file-size>${formatBytes(size)}</span>
          <span data-file-state>${stateWords(row, words)}</span>
          <progress max="100" value=${percentOf(row)} aria-label=${words.progress(name)} ?hidden=${!isMoving(row)}></progress>
          <span data-message ?hidden=${!message}>${message}</span>
          ${kinds.length && state !== 'refused' && state !== 'rejected' ? kindSelect({...row, key: id}, kinds) : nothing}
        </div>
        <div data-actions>
          ${button('preview', 'Aperçu', isReadable && previewOf(row) === 'picture')}
          ${previewOf(row) === 'document' && isReadable ? openLink(row.href ?? '#', name) : nothing}
          ${(Object.keys(labels) as RowAction[]).map(action => button(action, labels[action], rowActions(row).includes(action)))}
        </div>
      </li>`;
};

/**
 * What the file is, among what the field proposes; `key` ends the id of the list, `fault` is the id of the message that asks
 * for it. `isLater`: once it is sent.
 */
export const kindSelect = (
  file: {id?: string; key: string; name: string; kind?: string; fault?: string},
  kinds: readonly FileKind[],
  isLater = false,
) => {
  const id = `nature-${file.key}`;
  return html`<span data-kind ?hidden=${isLater}><label for=${id} data-name=${uploadTexts().kind(file.name)}>Type de document<span class="socle-visually-hidden">\u202f: ${file.name}</span></label> <select id=${id} name=${file.id === undefined ? nothing : `nature.${file.id}`} required ?disabled=${isLater} aria-invalid=${file.fault ? 'true' : 'false'} aria-describedby=${file.fault ?? nothing}><option value="">Choisissez…</option>${kinds.map(({value, label}) => html`<option value=${value} ?selected=${value === file.kind}>${label}</option>`)}</select></span>`;
};

/** A document opens in another tab: the answers of the page stay where they are. */
export const openLink = (href: string, name: string) =>
  html`<a class="socle-button socle-button--tertiary" data-do="open" href=${href} target="_blank" rel="noopener">Aperçu<span class="socle-visually-hidden"> ${name} (nouvel onglet)</span></a>`;

const named = (name: string) => html`<span class="socle-visually-hidden"> ${name}</span>`;
