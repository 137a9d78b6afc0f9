import type {Verdict} from './contract.js';
import {AntivirusAwayError} from './errors.js';

/** What an answer to INSTREAM means. @throws AntivirusAwayError when it says nothing of the file. */
export function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return {kind: 'sound'};
  const signature = /^stream: ([\x20-\x7e]+) FOUND$/.exec(answer)?.[1];
  if (signature) return isNotRead(signature) ? {kind: 'unscannable', reason: signature} : {kind: 'infected', signature};
  const reason = printable(answer);
  if (answer === 'INSTREAM size limit exceeded. ERROR' || isOfTheFile(answer)) return {kind: 'unscannable', reason};
  throw new AntivirusAwayError(`clamd could not do its work (${reason || 'an empty answer'}).`);
}

/** With `AlertExceedsMax` and `AlertEncrypted`, clamd « finds » what it did not read whole: it is no virus, and not sound either. */
const isNotRead = (signature: string) => /^Heuristics\.(Limits\.Exceeded|Encrypted)\b/.test(signature);

/** Its own memory or disk failing says nothing of the file: another time it may do. */
const isOfTheFile = (text: string) =>
  /^stream: .+ ERROR$/.test(text) && !/memory|temporary|write|seek|database/i.test(text);

/** For a log: one short line, whoever wrote it. */
const printable = (text: string) =>
  text
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 200)
    .trim();
