import {readFileSync} from 'node:fs';
import type {Finding, TestResult} from '../judge.js';
import {combine, type Outcome} from '../outcome.js';
import {
  processOutcomes,
  ratesOf,
  sampleOutcomes,
  type CriteriaOutcomes,
  type Rate,
  type ConformityState,
} from '../rate.js';
import {criteria, criterionOf, referenceName, rgaaTest} from '../reference.js';

/** What was found of one test on one page. */
export interface ReportedTest {
  outcome: Outcome;
  findings: Finding[];
  /** How many more findings there were. */
  omitted?: number;
  /** How a human decides, in French (Markdown): only where one must. */
  methodology?: string;
}

export interface ReportedPage {
  /** Address as it was given. */
  url: string;
  title: string;
  process: string | null;
  /** Why the page could not be audited, in French; null when it was. */
  error: string | null;
  /** Set when only a part of the tests was audited; null when all of them were, or none. */
  partial: ReportedPartial | null;
  /** Outcome of each criterion; those of the process where the page belongs to one. */
  criteria: CriteriaOutcomes;
  tests: Record<string, ReportedTest>;
}

/** Why a page was audited in part: the time was over, or it was only looked at. */
export type PartialReason = 'time' | 'passive';

export interface ReportedPartial {
  reason: PartialReason;
  /** The same as a sentence, in French. */
  message: string;
  /** How many tests are « à vérifier » because nobody looked. */
  testsNotAudited: number;
}

/** The report in its JSON form: `report.schema.json` describes the same. */
export interface Report {
  schemaVersion: 1;
  tool: {name: '@socle/rgaa'; version: string};
  reference: typeof referenceName;
  /** ISO 8601, UTC. */
  date: string;
  pages: ReportedPage[];
  /** Outcome of each criterion for all pages together. */
  criteria: CriteriaOutcomes;
  rate: {criteria: Rate; pages: Rate; state: ConformityState | null};
}

/** What an audit learnt of one page. */
export interface JudgedPage {
  url: string;
  title: string;
  process: string | null;
  error: string | null;
  /** Set when only a part was audited, with the tests that were not. */
  partial: {reason: PartialReason; notAudited: ReadonlySet<string>} | null;
  /** Results of the 258 tests; empty when the page could not be audited. */
  tests: ReadonlyMap<string, TestResult>;
}

/** Version of this package. */
export const {version: toolVersion} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};

/** Puts the pages of an audit together: criteria, processes, rates. */
export function reportOf(judged: readonly JudgedPage[], date: Date): Report {
  const own = judged.map(page => criteriaOf(page.tests));
  const spread = spreadInProcesses(judged, own);
  const pages = judged.map((page, index) => reportedPage(page, spread[index] ?? {}));
  const audited = pages.filter(({error}) => error === null).map(page => page.criteria);
  return {
    schemaVersion: 1,
    tool: {name: '@socle/rgaa', version: toolVersion},
    reference: referenceName,
    date: date.toISOString(),
    pages,
    criteria: inOrder(sampleOutcomes(audited)),
    rate: ratesOf(audited),
  };
}

/** A criterion is what its tests are together. */
function criteriaOf(tests: ReadonlyMap<string, TestResult>): CriteriaOutcomes {
  const byCriterion = new Map<string, Outcome[]>();
  for (const [test, {outcome}] of tests) {
    const number = criterionOf(test);
    byCriterion.set(number, [...(byCriterion.get(number) ?? []), outcome]);
  }
  return Object.fromEntries([...byCriterion].map(([number, outcomes]) => [number, combine(outcomes)]));
}

function spreadInProcesses(judged: readonly JudgedPage[], own: readonly CriteriaOutcomes[]): CriteriaOutcomes[] {
  const spread = [...own];
  for (const process of new Set(judged.map(page => page.process))) {
    if (process === null) continue;
    const indexes = judged.flatMap((page, index) => (page.process === process && !page.error ? [index] : []));
    processOutcomes(indexes.map(index => own[index] ?? {})).forEach((outcomes, place) => {
      spread[indexes[place] ?? 0] = outcomes;
    });
  }
  return spread;
}

const reportedPage = (page: JudgedPage, outcomes: CriteriaOutcomes): ReportedPage => ({
  url: page.url,
  title: page.title,
  process: page.process,
  error: page.error,
  partial: partialOf(page),
  criteria: inOrder(outcomes),
  tests: Object.fromEntries([...page.tests].map(([test, result]) => [test, reportedTest(test, result)])),
});

/** A test that was not audited on its page may still be missed by comparison with the others. */
function partialOf({partial, tests}: JudgedPage): ReportedPartial | null {
  if (!partial) return null;
  const count = [...partial.notAudited].filter(test => tests.get(test)?.outcome === 'AV').length;
  const {reason} = partial;
  return {reason, message: partialSentences[reason](count, tests.size), testsNotAudited: count};
}

const unlooked = (count: number, of: number) =>
  `${count} test${count > 1 ? 's' : ''} sur ${of} n’${count > 1 ? 'ont' : 'a'} pas été audité${count > 1 ? 's' : ''}`;

const partialSentences: Record<PartialReason, (count: number, of: number) => string> = {
  time: (count, of) => `Audit partiel, faute de temps : ${unlooked(count, of)}.`,
  passive: (count, of) =>
    `Audit passif : la page a été regardée comme elle s’affiche d’abord, sans clavier, zoom ni envoi ; ${unlooked(count, of)}.`,
};

function reportedTest(test: string, {outcome, findings, omitted}: TestResult): ReportedTest {
  return {
    outcome,
    findings,
    ...(omitted > 0 ? {omitted} : {}),
    ...(outcome === 'AV' ? {methodology: rgaaTest(test).methodology} : {}),
  };
}

const inOrder = (outcomes: CriteriaOutcomes): CriteriaOutcomes =>
  Object.fromEntries(criteria.flatMap(({id}) => (outcomes[id] ? [[id, outcomes[id]] as const] : [])));
