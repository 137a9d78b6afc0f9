import {readFileSync} from 'node:fs';

/** One of the 258 tests of RGAA 4.1.2. */
export interface RgaaTest {
  /** Such as `11.1.1`. */
  id: string;
  /** The question it asks, in French. */
  title: string;
  /** How a human answers it, step by step, in French (Markdown). */
  methodology: string;
}

export interface RgaaCriterion {
  /** Such as `11.1`. */
  id: string;
  title: string;
  tests: readonly RgaaTest[];
}

interface Reference {
  themes: {id: number; title: string; criteria: RgaaCriterion[]}[];
}

// RGAA 4.1.2, DINUM, Licence Ouverte 2.0: https://github.com/DISIC/accessibilite.numerique.gouv.fr
const reference = JSON.parse(readFileSync(new URL('../data/rgaa-4.1.2.json', import.meta.url), 'utf8')) as Reference;

/** The name that a report gives to what it judged against. */
export const referenceName = 'RGAA 4.1.2';

/** The 106 criteria, in order. */
export const criteria: readonly RgaaCriterion[] = reference.themes.flatMap(theme => theme.criteria);

/** The 258 tests, in order. */
export const tests: readonly RgaaTest[] = criteria.flatMap(criterion => criterion.tests);

const byId = new Map(tests.map(test => [test.id, test]));

/** @throws when RGAA 4.1.2 has no such test. */
export function rgaaTest(id: string): RgaaTest {
  const test = byId.get(id);
  if (!test) throw new Error(`RGAA 4.1.2 has no test ${id}`);
  return test;
}

/** `11.1` of `11.1.1`. */
export const criterionOf = (test: string) => test.split('.').slice(0, 2).join('.');
