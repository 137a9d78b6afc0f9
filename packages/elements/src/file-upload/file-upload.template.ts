import {html, nothing} from 'lit';
import {fieldId} from '@socle/core/field-id';
import {formatBytes} from '@socle/core/formats';
import {optionalMark} from '@socle/core/page-texts';
import {fileKinds} from '@socle/core/file-rules';
import {icon} from '../icons/icons.js';
import {knownRow, type UploadedFile} from './parts/known-row.template.js';
import {reuse, type ReusableFile} from './parts/reuse.template.js';
import {emptyRow, sendingRow, type FileKind, type SendingRow} from './sending/row.template.js';

export type {FileKind, ReusableFile, SendingRow, UploadedFile};

/** What one upload asks for, and what the server already holds. */
export interface FileUploadContent {
  name: string;
  label: string;
  /** The document's name inside messages, « le justificatif de domicile ». */
  subject?: string;
  hint?: string;
  /** Extensions with their dot: `.pdf`, `.jpg`… */
  accept: string[];
  /** Greatest size of one file, in bytes. */
  maxBytes: number;
  /** Greatest number of files, those already received included. */
  maxFiles: number;
  /** Greatest size of all the files, in bytes. */
  maxTotalBytes?: number;
  required?: boolean;
  /** What each file may be: the usager says it, file by file. */
  kinds?: FileKind[];
  /** Address of this site that takes files one by one, as soon as they are chosen: see `@socle/core/upload/protocol`. */
  endpoint?: string;
  files?: UploadedFile[];
  /** Files that scripts are sending, to show what they look like: a server has none. */
  sending?: SendingRow[];
  /** Files sent for other questions, which may serve here. */
  reusable?: ReusableFile[];
  /** Message of a refusal; absent when there is nothing to mend. */
  error?: string;
}

/** What is accepted, in words, before anything is chosen (RGAA 11.10.5). */
const limits = ({accept, maxBytes, maxFiles, maxTotalBytes}: FileUploadContent) => {
  const size = `${formatBytes(maxBytes)} au plus`;
  const total = maxTotalBytes ? `, ${formatBytes(maxTotalBytes)} en tout` : '';
  const number = maxFiles > 1 ? `${maxFiles} fichiers au maximum, ${size} chacun${total}` : `Un fichier, ${size}`;
  return `${number}. Format\u202f: ${fileKinds(accept)}.`;
};

// No expression may stand inside a <template>: its icon is written out (the same as `icon('file')`).
const chosenRow = html`<template>
      <li>
        <svg class="socle-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M14.5 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7.5Z"></path><path d="M14 2v6h6M8 13h8M8 17h5"></path></svg>
        <div><b data-file-name></b> <span data-file-size></span> <span data-file-state></span></div>
        <button type="button" class="socle-button socle-button--tertiary">Retirer<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
      </li>
    </template>`;

/** On a phone, a picture taken now is often the document itself. */
const camera = ({label}: FileUploadContent) => html`
    <p data-camera hidden>
      <button type="button" class="socle-button socle-button--secondary">Prendre une photo<span class="socle-visually-hidden">\u202f: ${label}</span></button>
    </p>`;

const takesPictures = ({accept}: FileUploadContent) => accept.some(extension => /^\.(jpe?g|heic)$/i.test(extension));

/** With an address: what scripts write the rows from, and what they say when files cannot be sent one by one. */
const sendingParts = (id: string, {kinds}: FileUploadContent) => html`
    ${emptyRow}
    ${kinds ? html`<datalist id="${id}-natures" data-kinds>${kinds.map(({value, label}) => html`<option value=${value}>${label}</option>`)}</datalist>` : nothing}
    <p data-fallback hidden>Les fichiers ne peuvent pas être envoyés dès maintenant\u202f: ils partiront avec le formulaire.</p>
    <p data-wait hidden>Vos fichiers sont en cours d’envoi\u202f: le formulaire partira dès qu’ils seront reçus.</p>
    <p data-left hidden>Vous avez quitté la zone de dépôt.</p>`;

const chooser = (id: string, content: FileUploadContent, held: number) => {
  const {name, label, hint, accept, maxFiles, required = false, error, subject = 'un fichier', kinds} = content;
  const {endpoint, sending = []} = content;
  const several = maxFiles > 1;
  return html`
    <label for=${id} data-name=${subject}>${label}${optionalMark(label, required)}</label>
    <p id="${id}-aide" data-hint>${hint ? html`${hint}<br>` : nothing}${limits(content)}</p>
    <div data-zone>
      <input type="file" id=${id} name=${name} accept=${accept.join(',')} ?multiple=${several}
             ?required=${required && !held} aria-invalid=${error ? 'true' : 'false'}
             aria-describedby="${id}-aide ${id}-erreur">
      <span data-prompt hidden>
        ${icon('upload')}
        <button type="button" class="socle-button socle-button--secondary" tabindex="-1">${several ? 'Choisir des fichiers' : 'Choisir un fichier'}<span class="socle-visually-hidden">\u202f: ${label}</span></button>
        <span data-drop data-over="Déposez les fichiers ici." data-left="Vous avez quitté la zone de dépôt.">${several ? 'ou déposez-les ici' : 'ou déposez-le ici'}</span>
      </span>
    </div>
    ${takesPictures(content) ? camera(content) : nothing}
    ${endpoint ? sendingParts(id, content) : chosenRow}
    <ul data-chosen aria-label="Fichiers choisis\u202f: ${label}" ?hidden=${!sending.length}>${sending.map((row, index) => sendingRow(row, `${id}-${String(index + 1)}`, kinds))}</ul>`;
};

/** Nothing more can be added; the message of a refusal still needs a place to lead to. */
const full = (id: string, {label, maxFiles}: FileUploadContent) => html`
    <p id=${id} data-label tabindex="-1">${label}</p>
    <p id="${id}-aide" data-hint>${
      maxFiles > 1
        ? `Le maximum de ${maxFiles} fichiers est atteint. Pour en ajouter un autre, retirez-en un.`
        : 'Pour remplacer ce fichier, retirez-le d’abord.'
    }</p>`;

/** One that stopped on its way, or was not kept, leaves its place to another. */
const isHeld = ({state}: UploadedFile) => state !== 'refused' && state !== 'sending' && state !== 'rejected';

/** The documented HTML of one upload: the native control, its message, and the files the server holds. */
export const fileUpload = (content: FileUploadContent) => {
  const {name, label, maxBytes, maxFiles, maxTotalBytes, endpoint, required, files = [], error} = content;
  const id = fieldId(name);
  const held = files.filter(isHeld).length;
  const isFull = held >= maxFiles;
  return html`
  <socle-file-upload max-bytes=${maxBytes} max-files=${maxFiles} max-total-bytes=${maxTotalBytes ?? nothing}
                     endpoint=${endpoint ?? nothing} ?required=${!!required && !!endpoint}>
    ${isFull ? full(id, content) : chooser(id, content, held)}
    <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    ${
      files.length
        ? html`
    <ul data-files aria-label="Fichiers reçus\u202f: ${label}">${files.map(file => knownRow(file, content))}
    </ul>`
        : nothing
    }
    ${content.reusable?.length && !isFull ? reuse(content, content.reusable) : nothing}
  </socle-file-upload>
`;
};
