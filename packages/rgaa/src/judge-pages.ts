import {PageError} from './browser/page-error.js';
import {initialState} from './collect.js';
import {judgePage, resultOf, resultWith, verdictsOf, type TestResult, type Verdict} from './judge.js';
import type {PageEvidence} from './page/evidence.js';
import type {JudgedPage, PartialReason} from './report/report.js';
import type {Rule} from './rule.js';
import {rules} from './rules/index.js';

/** A page that was gathered and judged alone: its evidence is forgotten, but for what rules compare. */
export interface AloneJudged {
  judged: JudgedPage;
  /** By test, what its rule wants to compare with other pages. */
  facts: ReadonlyMap<string, unknown>;
}

const notAudited: Record<PartialReason, string> = {
  time: 'Non audité faute de temps.',
  passive: 'Non audité : audit passif.',
};

/**
 * Judges a page by what was gathered of it.
 *
 * @param partial - why that is not all of it: a test whose states and probes were not reached is then decided by a fault
 * only.
 */
export function judgeAlone(evidence: PageEvidence, partial?: PartialReason): AloneJudged {
  const tests = new Map<string, TestResult>();
  const facts = new Map<string, unknown>();
  const open = new Set<string>();
  for (const rule of rules) {
    const verdicts = safely(rule, () => judgePage(rule, evidence));
    const lacks = partial && !isReached(rule, evidence) && verdicts.every(({outcome}) => outcome !== 'NC');
    tests.set(rule.test, resultOf(lacks ? [undecided(notAudited[partial]), ...verdicts] : verdicts));
    if (lacks) open.add(rule.test);
    if (rule.sample) facts.set(rule.test, rule.sample.gather(evidence));
  }
  const {requested, title, process} = evidence;
  return {
    judged: {
      url: requested,
      title,
      process,
      error: null,
      partial: partial ? {reason: partial, notAudited: open} : null,
      tests,
    },
    facts,
  };
}

const isReached = ({needs = [], states = []}: Rule, {reached}: PageEvidence) =>
  [initialState, ...needs, ...states].every(name => reached.has(name));

const undecided = (message: string): Verdict => ({
  outcome: 'AV',
  message,
  state: initialState,
  source: 'socle',
  at: undefined,
});

/** A rule that fails decides nothing: a human must. */
function safely(rule: Rule, judge: () => Verdict[]): Verdict[] {
  try {
    return judge();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [undecided(`La règle ${rule.test} s’est interrompue (${why}) : à vérifier entièrement.`)];
  }
}

/** A page of which nothing could be seen. */
export const failed = (url: string, process: string | null, error: unknown): AloneJudged => ({
  judged: {url, title: '', process, error: sentenceOf(error), partial: null, tests: new Map()},
  facts: new Map(),
});

const sentenceOf = (error: unknown) =>
  error instanceof PageError
    ? error.message
    : `L’audit de la page a échoué : ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;

/** Each page with what the comparison with the others adds. */
export function compared(pages: readonly AloneJudged[]): JudgedPage[] {
  const audited = pages.filter(({judged}) => judged.error === null);
  const added = new Map<AloneJudged, Map<string, Verdict[]>>(audited.map(page => [page, new Map()]));
  for (const {test, sample} of rules) {
    if (!sample || audited.length === 0) continue;
    const judgements = sample.compare(audited.map(({facts}) => facts.get(test)));
    audited.forEach((page, index) => added.get(page)?.set(test, verdictsOf(judgements[index], initialState)));
  }
  return pages.map(page => {
    const more = added.get(page);
    if (!more) return page.judged;
    const tests = new Map(
      [...page.judged.tests].map(([test, result]) => [test, resultWith(result, more.get(test) ?? [])]),
    );
    return {...page.judged, tests};
  });
}
