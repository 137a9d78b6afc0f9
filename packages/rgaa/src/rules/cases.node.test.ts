import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, describe, test} from 'node:test';
import {launch} from '../browser/launch.js';
import {SteadyBrowser} from '../browser/steady-browser.testing.js';
import type {Outcome} from '../outcome.js';
import {tests} from '../reference.js';
import type {Rule} from '../rule.js';
import type {RuleCase} from './case.js';
import {rules} from './index.js';
import {keepOutcomes} from './keep-outcomes.testing.js';
import {runCase} from './run-case.testing.js';

/** `RULES=11.1,8.6.1` runs the cases of these tests only, while one works on them. */
const wanted = process.env.RULES?.split(',');
const folder = new URL('.', import.meta.url);
const ids = readdirSync(folder)
  .flatMap(file => /^(\d+\.\d+\.\d+)\.cases\.ts$/.exec(file)?.[1] ?? [])
  .filter(id => !wanted || wanted.some(start => id === start || id.startsWith(`${start}.`)))
  .sort((one, other) => one.localeCompare(other, 'en', {numeric: true}));

const seen = new Map<string, Set<Outcome>>();

const steady = new SteadyBrowser(launch);
after(() => steady.close());

describe('each rule in the browser', {concurrency: 2}, () => {
  for (const id of ids)
    test(`RGAA ${id}`, async t => {
      const {rule} = (await import(new URL(`${id}.ts`, folder).href)) as {rule: Rule};
      const {cases} = (await import(new URL(`${id}.cases.ts`, folder).href)) as {cases: readonly RuleCase[]};
      assert.equal(rule.test, id);
      for (const one of cases)
        await t.test(`${one.outcome}: ${one.name}`, async () => {
          const {outcome, findings} = await steady.lend(`RGAA ${id}: ${one.name}`, browser =>
            runCase(browser, rule, one),
          );
          const told = findings.map(({selector, message, source}) => `${selector} (${source}): ${message}`).join('\n');
          assert.equal(outcome, one.outcome, `${outcome} instead of ${one.outcome}\n${told}`);
          seen.set(id, (seen.get(id) ?? new Set()).add(outcome));
          if (one.at)
            assert.deepEqual(
              findings.map(({selector}) => selector),
              one.at,
            );
        });
    });
});

test('each of the 258 tests has its rule, in their order', () => {
  assert.deepEqual(
    rules.map(rule => rule.test),
    tests.map(({id}) => id),
  );
});

// Last: it judges what the cases gave.
if (!wanted) test('« rgaa rules » and docs/rgaa-coverage.md tell what the cases gave', () => keepOutcomes(seen));
