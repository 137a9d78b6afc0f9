import {fieldId} from '@socle/core/field-id';
import {uploadTexts} from '@socle/core/texts/upload-texts';
import type {UploadState} from '@socle/core/upload/protocol';
import {isMoving, type UploadRow} from '@socle/core/upload/row';
import {previewOf, rowActions} from '@socle/core/upload/row-actions';
import {faultSentence, percentOf, stateWords} from '@socle/core/upload/words';
import type {UploadHost} from '../contract.js';
import {fillRow, newRow} from '../parts/rows.js';

/** The rows of the page, and the files they show. */
export class SendingRows {
  #host: UploadHost;
  #nodes = new Map<UploadRow, HTMLElement>();
  #links = new Map<UploadRow, {file: File; url: string}>();
  #count = 0;

  constructor(host: UploadHost) {
    this.#host = host;
    // A row listed before our modules came.
    this.#chosen?.replaceChildren();
  }

  /** A row that the server wrote. */
  adopt(row: UploadRow, node: HTMLElement) {
    this.#nodes.set(row, node);
    this.#offer(row, node);
  }

  rowOf(part: Element): UploadRow | undefined {
    return [...this.#nodes].find(([, node]) => node.contains(part))?.[0];
  }

  /** Writes what has changed; a button that goes with the focus gives it to the next one of its row. */
  show(row: UploadRow) {
    const node = this.#nodes.get(row) ?? this.#add(row);
    const words = uploadTexts(this.#host);
    const hadFocus = node.contains(document.activeElement);
    node.dataset['file'] = row.state;
    if (row.id) node.dataset['id'] = row.id;
    fillRow(node, row, stateWords(row, words));
    const progress = node.querySelector('progress');
    if (progress) {
      progress.hidden = !isMoving(row);
      progress.value = percentOf(row);
      progress.setAttribute('aria-label', words.progress(row.name));
    }
    const message = node.querySelector<HTMLElement>('[data-message]');
    if (message) {
      message.textContent = faultSentence(row, words) || row.message || (row.slow ? words.slow : '');
      message.hidden = !message.textContent;
    }
    this.#offer(row, node);
    this.#ask(row, node);
    if (hadFocus && !(document.activeElement as HTMLElement | null)?.checkVisibility()) focusRow(node);
    else if (hadFocus && !node.contains(document.activeElement)) focusRow(node);
  }

  /** What had the focus is gone: the next row, else the previous one, else the control. */
  remove(row: UploadRow) {
    const node = this.#nodes.get(row);
    const all = [...this.#host.querySelectorAll<HTMLElement>('[data-chosen] > li, [data-files] > li')];
    const index = node ? all.indexOf(node) : -1;
    const hadFocus = !!node?.contains(document.activeElement);
    this.#forget(row);
    const list = node?.parentElement;
    node?.remove();
    if (list && !list.childElementCount) list.hidden = true;
    if (hadFocus && !focusRow(all[index + 1] ?? all[index - 1])) this.#host.control?.focus();
  }

  #add(row: UploadRow) {
    const node = newRow(this.#host);
    this.#nodes.set(row, node);
    const list = this.#chosen!;
    list.append(node);
    list.hidden = false;
    return node;
  }

  /** Which buttons are there, and what opens the file. */
  #offer(row: UploadRow, node: HTMLElement) {
    const actions: string[] = rowActions(row);
    const isReadable = row.file && row.state !== 'refused' && row.state !== 'rejected';
    const preview = isReadable ? previewOf(row) : undefined;
    if (preview === 'picture') actions.push('preview');
    const link = node.querySelector<HTMLAnchorElement>('a[data-do="open"]');
    if (link && (row.file || !row.href)) {
      if (preview === 'document') link.href = row.href ? `${row.href}?apercu` : this.#linkTo(row, row.file!);
      if (preview === 'document') actions.push('open');
      link.hidden = preview !== 'document';
    }
    for (const button of node.querySelectorAll<HTMLElement>('button[data-do]'))
      button.hidden = !actions.includes(button.dataset['do']!);
  }

  #linkTo(row: UploadRow, file: File) {
    const known = this.#links.get(row);
    if (known?.file === file) return known.url;
    this.#forget(row);
    const url = URL.createObjectURL(file);
    this.#links.set(row, {file, url});
    return url;
  }

  /** What document it is, when the field proposes several. */
  #ask(row: UploadRow, node: HTMLElement) {
    const kinds = this.#host.querySelector<HTMLDataListElement>('[data-kinds]');
    const part = node.querySelector<HTMLElement>('[data-kind]');
    const select = part?.querySelector('select');
    if (!kinds || !part || !select) return;
    if (!select.id) {
      select.id = `nature-${fieldId(this.#host.control?.id ?? '')}-${++this.#count}`;
      part.querySelector('label')!.htmlFor = select.id;
      select.append(...[...kinds.options].map(({label, value}) => new Option(label, value)));
    }
    part.querySelector('label')!.dataset['name'] = uploadTexts(this.#host).kind(row.name);
    if (row.id) select.name = `nature.${row.id}`;
    const isNone = row.state === 'refused' || row.state === 'rejected' || (row.state === 'interrupted' && !row.file);
    part.hidden = select.disabled = isNone;
  }

  #forget(row: UploadRow) {
    const link = this.#links.get(row);
    if (link) URL.revokeObjectURL(link.url);
    this.#links.delete(row);
  }

  get #chosen() {
    return this.#host.querySelector<HTMLElement>('[data-chosen]');
  }
}

/** Gives the focus to the first thing to do with a file; false when there is none. */
export function focusRow(node: HTMLElement | undefined): boolean {
  const buttons = node?.querySelectorAll<HTMLElement>('[data-actions] > button:not([data-do="preview"])') ?? [];
  const target = [...buttons].find(button => button.checkVisibility());
  target?.focus();
  return !!target;
}

/** The rows that the server wrote, and what they say. */
export function knownRows(host: Element): [UploadRow, HTMLElement][] {
  return [...host.querySelectorAll<HTMLElement>('[data-files] > li[data-id]')].map(node => {
    const {id, file: state, size, offset, fingerprint} = node.dataset;
    const row: UploadRow = {
      id,
      name: node.querySelector('b[data-file-name]')?.textContent?.trim() ?? '',
      size: Number(size),
      offset: Number(offset ?? 0),
      fingerprint,
      href: node.querySelector('b[data-file-name] a')?.getAttribute('href') ?? undefined,
      message: node.querySelector('[data-message]:not([hidden])')?.textContent?.trim() || undefined,
      state: state === 'sending' ? 'interrupted' : state === 'received' ? 'sound' : (state as UploadState | 'refused'),
    };
    return [row, node];
  });
}
