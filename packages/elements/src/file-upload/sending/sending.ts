import {announce} from '@socle/core/announce';
import {judgeDuplicate, judgeFile, type FileFault} from '@socle/core/file-rules';
import {formatBytes} from '@socle/core/formats';
import {texts} from '@socle/core/texts';
import {uploadTexts} from '@socle/core/texts/upload-texts';
import type {RowAction} from '@socle/core/upload/row-actions';
import {counts, isInTrouble, isOnItsWay, looksLike, type UploadRow} from '@socle/core/upload/row';
import {transportOnDemand} from '@socle/core/upload/transport-on-demand';
import {UploadController} from '@socle/core/upload/upload-controller';
import {faultSentence} from '@socle/core/upload/words';
import type {SendingPage, UploadHost} from '../contract.js';
import {openPreview} from './preview.js';
import {knownRows, SendingRows} from './sending-rows.js';

/** Sends the files of one field as soon as they are chosen, and keeps their rows. Loaded when there is one to send. */
export class Sending {
  #host: UploadHost;
  #page: SendingPage;
  #uploads: UploadController;
  #rows: SendingRows;
  #replaced?: UploadRow;
  #faults = '';
  #waiting: (() => void)[] = [];

  constructor(host: UploadHost, page: SendingPage) {
    this.#host = host;
    this.#page = page;
    this.#rows = new SendingRows(host);
    this.#uploads = new UploadController(host, {
      field: host.control?.name ?? '',
      transport: host.transport ?? transportOnDemand(host.endpoint),
      show: row => this.#show(row),
      giveUp: files => page.giveUp(files),
    });
    for (const [row, node] of knownRows(host)) {
      this.#rows.adopt(row, node);
      this.#uploads.queue.know(row);
    }
  }

  /** Files chosen together; the first one takes the place of the row whose « Remplacer » was pressed. */
  add(files: readonly File[]) {
    const single = !this.#host.control?.multiple;
    for (const file of files) {
      const row = this.#replaced ?? (single ? this.#rowsOf(counts).at(0) : undefined);
      this.#replaced = undefined;
      const isSame = row?.state === 'interrupted' && looksLike(row, file);
      this.#uploads.queue.add(file, this.#faultOf(file, row), isSame ? undefined : row);
    }
    this.#settle();
  }

  /** The next choice is added: the usager presses the control itself. */
  hold() {
    this.#replaced = undefined;
  }

  /** What keeps the form from being sent; '' when nothing does. */
  judge(): string {
    const {control, required} = this.#host;
    const words = uploadTexts(this.#host);
    if (control) control.required = required && !this.#rowsOf(counts).length;
    const onTheirWay = this.#rowsOf(isOnItsWay).length;
    const interrupted = this.#rowsOf(row => row.state === 'interrupted' && !row.fault);
    return [
      ...this.#sentences(),
      ...interrupted.map(({name}) => words.faults.interrupted(name)),
      onTheirWay ? words.faults.onTheirWay(onTheirWay) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** While files go on well: resolves once they have all arrived, or once one of them needs the usager. */
  ended(): Promise<void> | undefined {
    return this.#goesOn() ? new Promise(resolve => this.#waiting.push(resolve)) : undefined;
  }

  /** Does what a button of a row says; false when it could not be done here. */
  async press(button: HTMLElement): Promise<boolean> {
    const row = this.#rows.rowOf(button);
    if (!row) return false;
    const {queue} = this.#uploads;
    switch (button.dataset['do'] as RowAction | 'preview') {
      case 'preview':
        openPreview(this.#host, row.file!);
        return true;
      case 'retry': {
        const fault = row.state === 'refused' ? this.#faultOf(row.file!, row) : undefined;
        if (fault) queue.add(row.file!, fault, row);
        else queue.retry(row);
        this.#settle();
        return true;
      }
      case 'again':
      case 'replace':
        this.#host.control?.click();
        this.#replaced = row;
        return true;
      default:
        return this.#remove(row);
    }
  }

  async #remove(row: UploadRow) {
    const words = uploadTexts(this.#host);
    const isCancelled = isOnItsWay(row);
    if (!(await this.#uploads.queue.remove(row))) {
      if (row.file) announce(words.notRemoved(row.name), 'alert');
      return !!row.file;
    }
    this.#rows.remove(row);
    this.#settle();
    announce(isCancelled ? words.cancelled(row.name) : texts(this.#host).removed(row.name), 'status');
    return true;
  }

  #show(row: UploadRow) {
    this.#rows.show(row);
    this.#settle();
  }

  #goesOn() {
    return this.#rowsOf(isOnItsWay).length > 0 && this.#rowsOf(isInTrouble).length === 0;
  }

  /** The message follows the rows; a new refusal is spoken. */
  #settle() {
    if (!this.#goesOn()) for (const resolve of this.#waiting.splice(0)) resolve();
    const faults = this.#sentences().join(' ');
    const isNew = faults !== this.#faults && faults.length > this.#faults.length;
    this.#faults = faults;
    this.#page.correct(faults, isNew);
  }

  #sentences() {
    const words = uploadTexts(this.#host);
    return this.#rowsOf(() => true)
      .map(row => faultSentence(row, words))
      .filter(Boolean);
  }

  /** What is against a file by its name, its size and what is there already, `row` apart. */
  #faultOf(file: File, row?: UploadRow): FileFault | undefined {
    const {control, maxBytes, maxFiles, maxTotalBytes} = this.#host;
    const words = texts(this.#host);
    const {faults} = uploadTexts(this.#host);
    const others = this.#rowsOf(other => other !== row && counts(other));
    const stopped = others.find(other => other.state === 'interrupted' && !other.file && looksLike(other, file));
    const fault =
      judgeFile(file, {accept: control?.accept.split(',') ?? [], maxBytes}, words) ??
      judgeDuplicate(
        file,
        others.filter(other => other !== stopped),
        words,
      );
    if (fault || stopped) return fault;
    if (others.length >= maxFiles) return {reason: 'count', message: faults.count(file.name, maxFiles)};
    const total = others.reduce((sum, {size}) => sum + size, file.size);
    return total > maxTotalBytes
      ? {reason: 'total', message: faults.total(file.name, formatBytes(maxTotalBytes))}
      : undefined;
  }

  #rowsOf(wanted: (row: UploadRow) => boolean) {
    return this.#uploads.queue.rows.filter(wanted);
  }
}
