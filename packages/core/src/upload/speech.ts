import type {UploadTexts} from '../texts/upload-texts.js';
import {isHeld, isOnItsWay, type UploadRow} from './row.js';
import {stateWords} from './words.js';

/** Between two words on how far a sending has got, in ms. */
const SILENCE = 10_000;
const TROUBLES = ['stalled', 'offline', 'retrying'];

/** What was said of the sending that is going on. */
export interface Told {
  /** The rows that belong to it. */
  rows: readonly UploadRow[];
  at: number;
  /** The last quarter told. */
  quarter: number;
  trouble: boolean;
}

/**
 * What a screen reader is told of the sending of several files, as one: its start, a quarter, a half, three quarters, no
 * more than every ten seconds, a trouble and its end, the end of all, once. Nothing after it.
 */
export function uploadSpeech(
  rows: readonly UploadRow[],
  told: Told | undefined,
  now: number,
  words: UploadTexts,
): {told?: Told; text?: string} {
  const active = rows.filter(isOnItsWay);
  if (!told) {
    if (!active.length) return {};
    const [first] = active as [UploadRow];
    const text = active.length > 1 ? words.startedSeveral(active.length) : words.started(first.name);
    return {told: {rows: active, at: now, quarter: quarterOf(active), trouble: false}, text};
  }
  // A file removed meanwhile is no part of it any more; one added is.
  const batch = rows.filter(row => told.rows.includes(row) || isOnItsWay(row));
  if (!active.length) return {text: ending(batch, words)};
  const next = {...told, rows: batch};
  const trouble = active.every(({state}) => TROUBLES.includes(state));
  if (trouble !== told.trouble && (trouble || active.some(({state}) => state === 'sending')))
    return {told: {...next, trouble, at: now}, text: trouble ? words.troubled : words.resumed};
  const quarter = quarterOf(batch);
  if (trouble || quarter <= told.quarter || quarter > 3 || now - told.at < SILENCE) return {told: next};
  return {told: {...next, quarter, at: now}, text: words.soFar(quarter * 25)};
}

function ending(batch: readonly UploadRow[], words: UploadTexts): string | undefined {
  const [first, ...others] = batch;
  if (!first) return undefined; // Cancelled: said as such.
  if (others.length) {
    const received = batch.filter(isHeld).length;
    return words.endedSeveral(received, batch.length - received);
  }
  return isHeld(first) ? words.ended(first.name, stateWords(first, words)) : undefined; // A refusal is an alert.
}

function quarterOf(rows: readonly UploadRow[]): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const size = sum(rows.map(row => row.size));
  return size ? Math.floor((sum(rows.map(row => row.offset)) / size) * 4) : 0;
}
