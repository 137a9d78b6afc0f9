import type {TestCoverage} from '../coverage.js';
import {criterionOf, rgaaTest} from '../reference.js';

/** What each test decides, to be read on a terminal, in French. */
export function rulesText(coverage: readonly TestCoverage[]): string {
  const missed = coverage.filter(({outcomes}) => outcomes.includes('NC'));
  const criteria = new Set(missed.map(({test}) => criterionOf(test)));
  const lines = coverage.map(
    ({test, outcomes}) => `${test.padEnd(8)} ${outcomes.join(' ').padEnd(12)} ${rgaaTest(test).title}`,
  );
  return `${lines.join('\n')}\n\n${missed.length} tests sur ${coverage.length} peuvent être non conformes, dans ${criteria.size} critères.\n`;
}
