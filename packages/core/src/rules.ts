import {hasPattern, patternFor} from './patterns.js';
import {texts} from './texts.js';
import {lengthFlaw, rangeFlaw} from './text-limits.js';
import {textMessage, type Flaw, type Messages} from './text-message.js';

export {
  civilDate,
  civilText,
  isoDate,
  judgeDate,
  type CivilDate,
  type DatePart,
  type DateParts,
  type DateRules,
} from './date-rules.js';

/** What a text, or one choice in a list, must be. */
export interface TextRules {
  /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
  subject: string;
  required?: boolean;
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'postcode' | 'number';
  minLength?: number;
  maxLength?: number;
  /** Of a `number`, included. */
  min?: number;
  max?: number;
  /** As the `pattern` attribute: the whole value, spaces around it apart. */
  pattern?: string;
  /** The answer is chosen in a list: « Choisissez » instead of « Saisissez ». */
  choose?: boolean;
  messages?: Messages;
}

/** Why the value is refused, in one sentence; empty when it is acceptable. Spaces around it count in a password only. */
export function judgeText(value: string, rules: TextRules): string {
  const flaw = textFlaw(rules.type === 'password' ? value : value.trim(), rules);
  return flaw ? textMessage(flaw, {...rules, kind: rules.choose ? 'select' : rules.type}) : '';
}

function textFlaw(text: string, rules: TextRules): Flaw | undefined {
  if (!text) return rules.required ? 'missing' : undefined;
  const length = lengthFlaw(text, rules);
  if (length) return length;
  const pattern = patternFor(rules);
  if (pattern && !hasPattern(text, pattern)) return 'format';
  return rules.type === 'number' ? rangeFlaw(text, rules) : undefined;
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
  /** Answers that go with no other: « Aucune allergie ». */
  exclusive?: readonly {value: string; label: string}[];
  /** One box alone, which is the question: « Cochez… » instead of « Choisissez… ». */
  single?: boolean;
  messages?: {required?: string};
}

/** Why the choices are refused, in one sentence; empty when they are acceptable. */
export function judgeChoices(values: readonly string[], rules: ChoiceRules): string {
  const chosen = values.filter(value => value !== '');
  if (!chosen.length) {
    const {unticked, unchosen} = texts();
    return rules.required ? (rules.messages?.required ?? (rules.single ? unticked : unchosen)(rules.subject)) : '';
  }
  const known = chosen.every(value => rules.options.includes(value));
  if (!known || (!rules.multiple && chosen.length > 1)) return texts().unknownChoice(rules.subject);
  const lonely = rules.exclusive?.find(({value}) => chosen.includes(value));
  return lonely && chosen.length > 1 ? texts().notAlone(lonely.label) : '';
}
