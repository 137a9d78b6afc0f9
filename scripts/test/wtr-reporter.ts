import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';
import type {Result} from './report.js';

/** An error as the page told it. */
interface Told {
  message: string;
  stack?: string;
  expected?: string;
  actual?: string;
}

const describeError = (error: Told) =>
  [
    error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`,
    error.expected === undefined ? '' : `expected: ${error.expected}\nactual:   ${error.actual}`,
  ]
    .join('\n')
    .trim();

function* testsOf(suite: TestSuiteResult, path: string[] = []): Generator<TestSuiteResult['tests'][number]> {
  for (const test of suite.tests) yield {...test, name: [...path, test.name].join(' › ')};
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

/** What one browser page said: its tests, then anything that went wrong outside a test. */
function* resultsOf(session: TestSession): Generator<Result> {
  const file = relative(process.cwd(), session.testFile);
  const tests = session.testResults ? [...testsOf(session.testResults)] : [];
  for (const {name, passed, skipped, duration = 0, error} of tests) {
    const outcome = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    yield {
      file,
      name,
      outcome,
      ms: duration,
      detail: error ? `in ${session.browser.name}: ${describeError(error)}` : '',
    };
  }
  for (const error of session.errors)
    yield {
      file,
      name: 'page error',
      outcome: 'failed',
      ms: 0,
      detail: `in ${session.browser.name}: ${describeError(error)}`,
    };
  for (const url of session.request404s)
    yield {file, name: 'missing file', outcome: 'failed', ms: 0, detail: `404: ${url}`};
  if (tests.length === 0) yield {file, name: 'no test', outcome: 'failed', ms: 0, detail: 'This file ran no test.'};
}

/** A Web Test Runner reporter that appends one JSON line per test to a file. */
export function countingReporter(resultsFile: string): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const lines = sessions.flatMap(session => [...resultsOf(session)]).map(result => JSON.stringify(result));
      if (lines.length > 0) appendFileSync(resultsFile, `${lines.join('\n')}\n`);
    },
  };
}
