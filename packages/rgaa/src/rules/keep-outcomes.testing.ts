import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {coverage} from '../coverage.js';
import {coverageText} from '../coverage-text.testing.js';
import type {Outcome} from '../outcome.js';
import {tests} from '../reference.js';

const data = fileURLToPath(new URL('../../data/outcomes.json', import.meta.url));
const page = fileURLToPath(new URL('../../../../docs/rgaa-coverage.md', import.meta.url));
const order: readonly Outcome[] = ['C', 'NC', 'NA', 'AV'];

/**
 * Compares the outcomes that the cases gave in the browser with those that `rgaa rules` tells, and the page of
 * documentation made from them; `WRITE_OUTCOMES=1` writes both.
 */
export function keepOutcomes(seen: ReadonlyMap<string, ReadonlySet<Outcome>>): void {
  const outcomes = Object.fromEntries(
    tests.map(({id}) => [id, order.filter(outcome => seen.get(id)?.has(outcome))] as const),
  );
  const texts = new Map([
    [
      data,
      `{\n${Object.entries(outcomes)
        .map(([id, own]) => `  "${id}": ${JSON.stringify(own).replaceAll(',', ', ')}`)
        .join(',\n')}\n}\n`,
    ],
    [page, coverageText(coverage(outcomes))],
  ]);
  for (const [file, text] of texts) {
    if (process.env.WRITE_OUTCOMES === '1') writeFileSync(file, text);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    assert.ok(kept === text, `${file} is not what the cases gave: WRITE_OUTCOMES=1 npm test -- cases writes it`);
  }
}
