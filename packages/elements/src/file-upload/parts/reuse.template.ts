import {html} from 'lit';
import {formatBytes} from '@socle/core/formats';

/** A file sent for another question, which may serve here. */
export interface ReusableFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Label of the question it was sent for. */
  from: string;
}

/** Files already sent elsewhere: no document is to be sent twice. */
export const reuse = ({name, label}: {name: string; label: string}, files: readonly ReusableFile[]) => html`
    <details data-reuse>
      <summary>Reprendre un fichier déjà envoyé<span class="socle-visually-hidden">\u202f: ${label}</span></summary>
      <ul aria-label="Fichiers déjà envoyés\u202f: ${label}">${files.map(file => {
        return html`
        <li>
          <div><b>${file.name}</b> <span data-file-size>${formatBytes(file.size)}</span> <span data-from>${file.from}</span></div>
          <div data-actions><button class="socle-button socle-button--tertiary" name="action" value="reprendre-fichier:${name}:${file.id}" formnovalidate>Reprendre<span class="socle-visually-hidden"> ${file.name}</span></button></div>
        </li>`;
      })}
      </ul>
    </details>`;
