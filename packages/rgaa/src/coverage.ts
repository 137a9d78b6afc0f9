import {readFileSync} from 'node:fs';
import {axeRulesFor} from './axe/axe-map.js';
import type {Outcome} from './outcome.js';
import {tests} from './reference.js';

/** What is known to be decided of one test. */
export interface TestCoverage {
  test: string;
  /** Outcomes that a case of its rule yields in a real browser. */
  outcomes: Outcome[];
  /** `socle`, and the rules of axe-core that are read for it. */
  sources: string[];
}

type OutcomesByTest = Readonly<Partial<Record<string, Outcome[]>>>;

/** Written by the tests, from what each case gave in the browser (`rules/cases.node.test.ts`). */
const seen = () =>
  JSON.parse(readFileSync(new URL('../data/outcomes.json', import.meta.url), 'utf8')) as OutcomesByTest;

/** The 258 tests, with what this version decides of each. */
export const coverage = (outcomes: OutcomesByTest = seen()): TestCoverage[] =>
  tests.map(({id}) => ({
    test: id,
    outcomes: outcomes[id] ?? [],
    sources: ['socle', ...axeRulesFor([id]).map(rule => `axe:${rule}`)],
  }));
