import type {Outcome} from './outcome.js';
import type {PageElement} from './page/element.js';
import type {PageEvidence} from './page/evidence.js';
import type {View} from './page/view.js';
import type {ProbeName} from './probes/index.js';

/** What a rule says of one element, or of the whole page where it names none. */
export interface Judgement {
  outcome: Exclude<Outcome, 'NA'>;
  /** In French, to whoever mends the page: what is wrong, or what to look at. */
  message: string;
  element?: PageElement;
  /** Instead of the element, where its page is no longer at hand. */
  place?: {selector: string; html: string};
  /** The state of the page in which it was seen; that of the view judged, unless said. */
  state?: string;
}

/** A state of the page beside the one it loads in. */
export type StateName = 'narrow' | 'submitted' | 'opened';

/**
 * How one test of the RGAA is judged. Whatever yields nothing does not apply (NA).
 *
 * Pure: it reads what was gathered of the page, and never the page itself.
 */
export interface Rule {
  /** Number of the test, such as `11.1.1`. */
  test: string;
  /** What must have been tried in the browser for `judgePage` to decide. */
  needs?: readonly ProbeName[];
  /** States that it must see to decide; it is asked about every state that was seen anyway. */
  states?: readonly StateName[];
  /** Looks at the page in one of its states. */
  judge?(view: View): Iterable<Judgement>;
  /** Looks once at all that is known of the page: what it answered, what was tried on it. */
  judgePage?(page: PageEvidence): Iterable<Judgement>;
  /** Compares the pages of the sample. */
  sample?: SampleQuestion;
}

/** A question that no page answers alone. */
export interface SampleQuestion<Facts = unknown> {
  /** What it needs of a page, small and plain: the page itself is forgotten before the others are seen. */
  gather(page: PageEvidence): Facts;
  /** For each page, in their order, what is to be said of it; nothing where it does not apply. */
  compare(pages: readonly Facts[]): readonly Iterable<Judgement>[];
}

/** Keeps the type of the facts between `gather` and `compare`. */
export const acrossPages = <Facts>(question: SampleQuestion<Facts>): SampleQuestion => question;

/** What `judge` may answer for one element: C needs no words. */
export type Answer = 'C' | {outcome: 'NC' | 'AV'; message: string};

export const nc = (message: string): Answer => ({outcome: 'NC', message});
export const av = (message: string): Answer => ({outcome: 'AV', message});

/** A rule that asks the same question of each element it applies to. */
export const eachElement = ({
  applies,
  judge,
  ...rule
}: Omit<Rule, 'judge'> & {
  applies: (view: View) => Iterable<PageElement>;
  judge: (element: PageElement, view: View) => Answer;
}): Rule => ({
  ...rule,
  *judge(view) {
    for (const element of applies(view)) yield judgementOf(judge(element, view), element);
  },
});

/** The judgement that an answer is, of an element. */
export const judgementOf = (answer: Answer, element?: PageElement): Judgement => ({
  ...(answer === 'C' ? {outcome: 'C', message: ''} : answer),
  ...(element ? {element} : {}),
});
