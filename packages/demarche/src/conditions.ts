import type {Answers} from '@socle/services/drafts';

/** When a question is asked, as data. Names are those of the same row, then of the démarche. */
export type Condition = {answer: string; is: string} | {source: string; used: boolean} | {not: Condition};

/** What conditions are judged on. */
export interface Circumstances {
  /** The answers of the row where the question stands, or of the démarche. */
  answers: Answers;
  /** Names of the sources whose data are used for this request. */
  used: readonly string[];
}

/** Tells if the condition holds; no condition always holds. */
export function holds(condition: Condition | undefined, {answers, used}: Circumstances): boolean {
  if (!condition) return true;
  if ('not' in condition) return !holds(condition.not, {answers, used});
  if ('source' in condition) return used.includes(condition.source) === condition.used;
  const answer = answers[condition.answer];
  return Array.isArray(answer) ? (answer as unknown[]).includes(condition.is) : answer === condition.is;
}
