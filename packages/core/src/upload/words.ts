import type {UploadTexts} from '../texts/upload-texts.js';
import type {UploadRow} from './row.js';

/** How far a sending has got, in whole percents: 100 only when it is over. */
export const percentOf = ({offset, size}: Pick<UploadRow, 'offset' | 'size'>): number =>
  size > 0 ? Math.min(100, Math.floor((offset / size) * 100)) : 0;

/** « environ 2 minutes »: in words, as coarse as it is true. */
export function remainingWords(seconds: number, words: UploadTexts): string {
  if (seconds < 60) return words.lessThanAMinute;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60));
}

/** The state of a row in words, with how long it may still last. */
export function stateWords(row: UploadRow, words: UploadTexts): string {
  const state = words.states[row.state](percentOf(row));
  return row.state === 'sending' && row.left !== undefined
    ? `${state}, ${words.left(remainingWords(row.left, words))}`
    : state;
}

/** The sentence against a file, that names it, says why and what to do; '' when nothing is. */
export function faultSentence(row: UploadRow, words: UploadTexts): string {
  const {state, fault, message, name} = row;
  const {faults} = words;
  if (state === 'rejected') return message ?? faults.rejected(name);
  if (state !== 'refused' && state !== 'failed' && !fault) return '';
  if (message) return message;
  if (fault === 'different' || fault === 'unreadable') return faults[fault](name);
  return state === 'refused' ? faults.refused(name) : faults.failed(name);
}
