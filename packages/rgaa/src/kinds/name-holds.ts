import {bare, fold} from '../words/field-words.js';

/** Whether a name holds the words that eyes read: `maybe` where only spaces or joined words differ, or where it is a sign. */
export function holdsVisible(name: string, visible: string): 'yes' | 'no' | 'maybe' {
  if (fold(name).includes(fold(visible))) return isWhole(fold(name), fold(visible)) ? 'yes' : 'maybe';
  const seen = bare(visible);
  // A letter or a sign may stand for something else: « B » for bold, « × » to close (particular cases of 11.2).
  if (seen.replace(/[^\p{L}\p{N}]/gu, '').length < 3) return 'maybe';
  const words = bareNumbers(seen);
  const said = bareNumbers(plain(name));
  if (` ${said} `.includes(` ${words} `)) return 'yes';
  return said.replaceAll(' ', '').includes(words.replaceAll(' ', '')) ? 'maybe' : 'no';
}

const isWhole = (name: string, visible: string) =>
  ` ${plain(name)} `.includes(` ${plain(visible)} `) || !/[\p{L}\p{N}]/u.test(visible);

/** Words alone, those in brackets too. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

const bareNumbers = (text: string) => text.replace(/'/g, ' ').replace(/\s+/g, ' ').trim();
