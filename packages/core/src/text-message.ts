import {texts, type Texts} from './texts.js';

/** What is wrong with one answer. */
export type Flaw = 'missing' | 'short' | 'long' | 'format' | 'min' | 'max' | 'step';

/** Sentences that stand for ours, one for each flaw; `format` also stands for the others, `required` apart. */
export type Messages = {[flaw in Exclude<Flaw, 'missing'> | 'required']?: string | undefined};

/** What a sentence about one answer needs to know. */
export interface MessageRules {
  /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
  subject: string;
  /** `email`, `tel`, `postcode`, `number`, `url`, or the way of answering: `select`, `radio`, `checkbox`, `file`. */
  kind?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  step?: number | undefined;
  messages?: Messages | undefined;
}

/** The one sentence for a flaw, on the server as in the browser; in French unless other words are given. */
export function textMessage(flaw: Flaw, rules: MessageRules, say: Texts = texts()): string {
  const {subject, kind = '', minLength = 0, maxLength = 0, min = 0, max = 0, step = 1, messages} = rules;
  if (flaw === 'missing') return messages?.required ?? missing(kind, say)(subject);
  const own = messages?.[flaw] ?? messages?.format;
  if (own) return own;
  if (flaw === 'short') return say.short(subject, minLength);
  if (flaw === 'long') return say.long(subject, maxLength);
  if (flaw === 'min') return say.min(subject, min);
  if (flaw === 'max') return say.max(subject, max);
  if (flaw === 'step') return say.step(subject, step);
  return (say.formats[kind] ?? say.format)(subject);
}

function missing(kind: string, say: Texts): (subject: string) => string {
  if (kind === 'checkbox') return say.unticked;
  if (kind === 'file') return say.noFile;
  return kind === 'radio' || kind.startsWith('select') ? say.unchosen : say.missing;
}
