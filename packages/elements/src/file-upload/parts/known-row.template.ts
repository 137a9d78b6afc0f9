import {html, nothing} from 'lit';
import {formatBytes} from '@socle/core/formats';
import {fieldId} from '@socle/core/field-id';
import {pageTexts} from '@socle/core/page-texts';
import {uploadTexts} from '@socle/core/texts/upload-texts';
import type {UploadState} from '@socle/core/upload/protocol';
import {previewOf} from '@socle/core/upload/row-actions';
import {percentOf} from '@socle/core/upload/words';
import {icon, type IconName} from '../../icons/icons.js';
import {kindSelect, openLink, type FileKind} from '../sending/row.template.js';

/** One file the server knows about. */
export interface UploadedFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Where it can be opened; absent when it cannot. */
  href?: string;
  /** `received` where nothing is analysed, `refused` for what was not kept. */
  state: UploadState | 'received' | 'refused';
  /** Why it was refused, or what is being done with it. */
  message?: string;
  /** Bytes received, of a file that stopped on its way. */
  offset?: number;
  /** What tells that file from another one of its name. */
  fingerprint?: string;
  /** What document it is. */
  kind?: string;
}

// A script may turn a file on its way, or one that waits, into anything: the drawing says no more than « a file ».
const icons: Record<UploadedFile['state'], IconName> = {
  received: 'check',
  refused: 'error',
  sending: 'file',
  waiting: 'file',
  sound: 'check',
  rejected: 'error',
  unscannable: 'info',
  unscanned: 'info',
};

function wordsOf({state, size, offset = 0}: UploadedFile): string {
  const {states} = uploadTexts();
  if (state === 'received') return 'Reçu';
  if (state === 'sending') return states.interrupted(percentOf({offset, size}));
  return states[state](100);
}

/** What a row takes from its field. */
interface Known {
  name: string;
  kinds?: readonly FileKind[];
  endpoint?: string;
  error?: string;
}

/** One file that the server holds, in part or whole, or that it did not keep. */
export const knownRow = (file: UploadedFile, {name: field, kinds, endpoint, error}: Known) => {
  const {id, name, size, href, state, message, offset, fingerprint, kind} = file;
  const fault = error && !kind ? `${fieldId(field)}-erreur` : undefined;
  const isKept = state !== 'refused' && state !== 'rejected';
  return html`
      <li data-file=${state} data-id=${id} data-size=${size} data-offset=${offset ?? nothing} data-fingerprint=${fingerprint ?? nothing}>
        ${icon(icons[state])}
        <div>
          <b data-file-name>${href ? html`<a href=${href}>${name}</a>` : name}</b>
          <span data-file-size>${formatBytes(size)}</span>
          <span data-file-state>${wordsOf(file)}</span>
          ${state === 'sending' && endpoint ? html`<progress max="100" value="0" hidden></progress>` : nothing}
          <span data-message ?hidden=${!message}>${message}</span>
          ${kinds && isKept ? kindSelect({id, key: fieldId(id), name, kind, fault}, kinds, state === 'sending') : nothing}
        </div>
        ${state === 'refused' ? nothing : actions(file, endpoint)}
      </li>`;
};

const actions = ({id, name, href, state}: UploadedFile, endpoint: string | undefined) => {
  const named = html`<span class="socle-visually-hidden"> ${name}</span>`;
  const byScript = (action: string, label: string) =>
    html`<button type="button" class="socle-button socle-button--tertiary" data-do=${action} hidden>${label}${named}</button>`;
  return html`<div data-actions>
          ${href && previewOf({name}) ? openLink(`${href}?apercu`, name) : nothing}
          ${endpoint && state === 'sending' ? html`${byScript('retry', 'Réessayer')}${byScript('again', 'Choisir de nouveau')}` : nothing}
          ${endpoint && (state === 'sending' || state === 'rejected') ? byScript('replace', 'Remplacer') : nothing}
          ${endpoint && state === 'sending' ? byScript('cancel', 'Annuler') : nothing}
          <button class="socle-button socle-button--tertiary" data-do="remove" name="action"
          value="retirer-fichier:${id}" formnovalidate>${pageTexts.remove}${named}</button>
        </div>`;
};
