// Of tinyld, franc-min and eld, the only one right on 97 % and more of French runs of ten words (the others: 86–94 %).
import {eld} from 'eld/extrasmall';
import {functionWords} from '../words/function-words.js';

/** Scripts that the languages of our texts are written in; all others are Latin. */
const scripts: readonly {name: string; letters: RegExp; languages: readonly string[]}[] = [
  {name: 'cyrilliques', letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'mn']},
  {name: 'grecs', letters: /\p{Script=Greek}/gu, languages: ['el']},
  {name: 'arabes', letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ks']},
  {name: 'hébreux', letters: /\p{Script=Hebrew}/gu, languages: ['he', 'yi']},
  {
    name: 'chinois ou japonais',
    letters: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu,
    languages: ['zh', 'ja', 'yue', 'ko'],
  },
  {name: 'coréens', letters: /\p{Script=Hangul}/gu, languages: ['ko']},
  {name: 'devanagari', letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa']},
  {name: 'thaïs', letters: /\p{Script=Thai}/gu, languages: ['th']},
  {name: 'arméniens', letters: /\p{Script=Armenian}/gu, languages: ['hy']},
  {name: 'géorgiens', letters: /\p{Script=Georgian}/gu, languages: ['ka']},
];

/** Languages that detectors take for one another. */
const kin: readonly (readonly string[])[] = [
  ['da', 'no', 'sv', 'fo', 'is'],
  ['es', 'ca', 'pt', 'gl', 'oc', 'ast'],
  ['it', 'co', 'sc', 'scn', 'la', 'rm'],
  ['fr', 'oc', 'frp', 'wa', 'pcd', 'ht', 'gcf', 'gcr', 'rcf', 'nrf'],
  ['de', 'lb', 'gsw', 'nds', 'yi', 'bar'],
  ['nl', 'af', 'fy', 'li', 'nds'],
  ['cs', 'sk'],
  ['hr', 'sr', 'sl', 'bs', 'mk'],
  ['ms', 'id', 'tl'],
  ['en', 'sco', 'kw'],
];

export interface Reading {
  /** Code of the language that the text seems to be in; empty when nothing can be said. */
  code: string;
  /** In French, as part of a sentence: « en anglais », « en caractères arabes ». */
  inWords: string;
  /** True when it cannot be in the language that the page says. */
  isProof: boolean;
}

export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];

const names = new Intl.DisplayNames(['fr'], {type: 'language'});

/**
 * What speaks against a text being in the language that the page says; undefined when nothing does.
 *
 * @param declared - canonical code (`kinds/language.ts`).
 * @param least - how many words it takes to prove anything.
 */
export function otherLanguage(text: string, declared: string, least = 8): Reading | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return undefined;
  for (const {name, letters: pattern, languages} of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    if (share < 0.6) continue;
    if (languages.includes(declared)) return undefined;
    const isProof = share > 0.8 && letters >= 12 && (isLatin(declared) || letters > 30);
    return {code: '', inWords: `en caractères ${name}`, isProof};
  }
  const words = wordsOf(text);
  const found = eld.detect(text);
  const {language} = found;
  if (!language || language === declared || words.length < 4) return breton(words, declared);
  if (kin.some(group => group.includes(language) && group.includes(declared))) return undefined;
  const scores = found.getScores();
  const margin = (scores[language] ?? 0) - (scores[declared] ?? 0);
  const mine = shareOf(words, language);
  // Names of people, places and brands have no small words: they are of no language.
  if (language in functionWords && mine < 0.08) return undefined;
  const onlyMine = shareOf(words, language, declared);
  const onlyTheirs = shareOf(words, declared, language);
  const known = scores[declared] !== undefined || declared in functionWords;
  const isProof =
    words.length >= least &&
    found.isReliable() &&
    margin >= 0.12 &&
    mine >= (known ? 0.2 : 0.3) &&
    onlyMine >= 0.1 &&
    onlyTheirs <= 0.3 * onlyMine &&
    !/lorem ipsum|dolor sit amet/i.test(text);
  return {code: language, inWords: `en ${names.of(language) ?? language}`, isProof};
}

/** True when the text is sure to be in this language. */
export function isInLanguage(text: string, code: string, least = 20): boolean {
  const words = wordsOf(text);
  if (words.length < least) return false;
  const found = eld.detect(text);
  return found.language === code && found.isReliable() && (!(code in functionWords) || shareOf(words, code) >= 0.15);
}

/** Breton, which the detector does not know, is told by its small words, and never proves anything. */
function breton(words: readonly string[], declared: string): Reading | undefined {
  if (declared === 'br' || words.length < 6) return undefined;
  const isLikely = shareOf(words, 'br') >= 0.3 && shareOf(words, declared) < 0.12;
  return isLikely ? {code: 'br', inWords: 'en breton', isProof: false} : undefined;
}

/** Share of the words that are small words of the language, and of no other one that is named. */
function shareOf(words: readonly string[], code: string, except = ''): number {
  const list = functionWords[code];
  if (!list) return 0;
  const tokens = words.flatMap(word => word.toLowerCase().split(/[’']/)).filter(Boolean);
  const own = tokens.filter(token => list.has(token) && !functionWords[except]?.has(token));
  return own.length / Math.max(tokens.length, 1);
}

const isLatin = (code: string) => !scripts.some(({languages}) => languages.includes(code));
