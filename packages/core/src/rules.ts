import {hasPattern, patternFor} from './patterns.js';
import {texts} from './texts.js';
import {textMessage, type Flaw} from './text-message.js';

export {isoDate, judgeDate, type DatePart, type DateParts, type DateRules} from './date-rules.js';

/** What a text, or one choice in a list, must be. */
export interface TextRules {
  /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
  subject: string;
  required?: boolean;
  type?: 'text' | 'email' | 'tel' | 'postcode' | 'number';
  minLength?: number;
  maxLength?: number;
  /** As the `pattern` attribute: the whole value, spaces around it apart. */
  pattern?: string;
  /** The answer is chosen in a list: « Choisissez » instead of « Saisissez ». */
  choose?: boolean;
  messages?: {required?: string; format?: string};
}

/** Why the value is refused, in one sentence; empty when it is acceptable. Spaces around it do not count. */
export function judgeText(value: string, rules: TextRules): string {
  const flaw = textFlaw(value.trim(), rules);
  return flaw ? textMessage(flaw, {...rules, kind: rules.choose ? 'select' : rules.type}) : '';
}

function textFlaw(text: string, rules: TextRules): Flaw | undefined {
  if (!text) return rules.required ? 'missing' : undefined;
  if (rules.minLength !== undefined && text.length < rules.minLength) return 'short';
  if (rules.maxLength !== undefined && text.length > rules.maxLength) return 'long';
  const pattern = patternFor({type: rules.type, pattern: rules.pattern});
  return pattern && !hasPattern(text, pattern) ? 'format' : undefined;
}

/** What the answer to a group of choices must be. */
export interface ChoiceRules {
  /** The group's name inside a sentence, with its article: « le régime alimentaire ». */
  subject: string;
  required?: boolean;
  /** The values offered: any other was forged, or dates from an older page. */
  options: readonly string[];
  /** Several answers are accepted (checkboxes). */
  multiple?: boolean;
  messages?: {required?: string};
}

/** Why the choices are refused, in one sentence; empty when they are acceptable. */
export function judgeChoices(values: readonly string[], rules: ChoiceRules): string {
  const chosen = values.filter(value => value !== '');
  if (!chosen.length) return rules.required ? (rules.messages?.required ?? texts().unchosen(rules.subject)) : '';
  const known = chosen.every(value => rules.options.includes(value));
  return known && (rules.multiple || chosen.length === 1) ? '' : texts().unknownChoice(rules.subject);
}
