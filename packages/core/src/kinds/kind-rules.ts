import {kindTexts, type KindTexts} from '../texts/kind-texts.js';

/** What is asked of an answer that has a key or a shape of its own. */
export interface KindRules {
  /** The field's name inside a sentence, with its article: « le numéro SIRET ». */
  subject: string;
  required?: boolean;
  /** Sentences that stand for ours; `format` for every one but the missing answer. */
  messages?: {required?: string | undefined; format?: string | undefined} | undefined;
  /** The words of the sentences; French when absent. */
  words?: KindTexts;
}

/** What is wrong with an answer: how to say it. */
export type Flaw = (say: KindTexts, subject: string) => string;

/** What people and word processors put between the digits of a number, and what copying adds without a trace. */
const between = /[\s.\-/_·\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060\u2212]/g;

/** The text without what people put between digits. */
export function tight(text: string): string {
  return text.replace(between, '');
}

/** The sentence for an answer: missing, flawed, or acceptable (''). */
export function judgeKind(text: string, rules: KindRules, flawOf: (text: string) => Flaw | undefined): string {
  const {subject, required, messages, words = kindTexts()} = rules;
  if (!text.trim()) return required ? (messages?.required ?? words.missing(subject)) : '';
  const flaw = flawOf(text);
  return flaw ? (messages?.format ?? flaw(words, subject)) : '';
}
