import type {Answers} from '@socle/services/drafts';

/** When a question or a step is asked, as data. Names are those of the same row, then of the démarche. */
export type Condition =
  | {answer: string; is: string}
  | {source: string; used: boolean}
  | {not: Condition}
  | {and: readonly Condition[]}
  | {or: readonly Condition[]};

/** What conditions are judged on. */
export interface Circumstances {
  /** The answers of the row where the question stands, or of the démarche. */
  answers: Answers;
  /** Names of the sources whose data are used for this request. */
  used: readonly string[];
}

/** Tells if the condition holds; no condition always holds. */
export function holds(condition: Condition | undefined, circumstances: Circumstances): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, circumstances);
  if ('and' in condition) return condition.and.every(one => holds(one, circumstances));
  if ('or' in condition) return condition.or.some(one => holds(one, circumstances));
  const {answers, used} = circumstances;
  if ('source' in condition) return used.includes(condition.source) === condition.used;
  const answer = answers[condition.answer];
  return Array.isArray(answer) ? (answer as unknown[]).includes(condition.is) : answer === condition.is;
}

/** The names of the answers and of the sources that a condition reads. */
export function namesIn(condition: Condition | undefined): {answers: string[]; sources: string[]} {
  if (!condition) return {answers: [], sources: []};
  if ('answer' in condition) return {answers: [condition.answer], sources: []};
  if ('source' in condition) return {answers: [], sources: [condition.source]};
  const inner = 'not' in condition ? [condition.not] : 'and' in condition ? condition.and : condition.or;
  const names = inner.map(namesIn);
  return {answers: names.flatMap(({answers}) => answers), sources: names.flatMap(({sources}) => sources)};
}
