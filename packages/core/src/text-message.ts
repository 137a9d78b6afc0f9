import {texts, type Texts} from './texts.js';

/** What is wrong with one answer. */
export type Flaw = 'missing' | 'short' | 'long' | 'format';

/** What a sentence about one answer needs to know. */
export interface MessageRules {
  /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
  subject: string;
  /** `email`, `tel`, `postcode`, `number`, or the way of answering: `select`, `radio`, `checkbox`, `file`. */
  kind?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  /** Sentences that stand for ours. */
  messages?: {required?: string | undefined; format?: string | undefined} | undefined;
}

/** The one sentence for a flaw, on the server as in the browser; in French unless other words are given. */
export function textMessage(
  flaw: Flaw,
  {subject, kind = '', minLength = 0, maxLength = 0, messages}: MessageRules,
  say: Texts = texts(),
): string {
  if (flaw === 'missing') return messages?.required ?? missing(kind, say)(subject);
  if (messages?.format) return messages.format;
  if (flaw === 'short') return say.short(subject, minLength);
  if (flaw === 'long') return say.long(subject, maxLength);
  return (say.formats[kind] ?? say.format)(subject);
}

function missing(kind: string, say: Texts): (subject: string) => string {
  if (kind === 'checkbox') return say.unticked;
  if (kind === 'file') return say.noFile;
  return kind === 'radio' || kind.startsWith('select') ? say.unchosen : say.missing;
}
