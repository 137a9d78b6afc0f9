import {relative} from 'node:path';
import {inspect} from 'node:util';

const outcomeOf = (type, data) => {
  if (data.skip !== undefined && data.skip !== false) return 'skipped';
  if (data.todo !== undefined && data.todo !== false) return 'skipped';
  return type === 'test:pass' ? 'passed' : 'failed';
};

/** A parent test that failed only because a child did says nothing new. */
const isEcho = data => data.details?.error?.failureType === 'subtestsFailed';

/** node:test wraps what was thrown; the cause is what the reader needs. */
const describe = error => (error ? inspect(error.cause ?? error, {colors: false, depth: 6}) : '');

/**
 * A node:test reporter that writes one JSON line per test (suites are not counted).
 *
 * Used with `--test-reporter=./scripts/node-reporter.mjs --test-reporter-destination=FILE`.
 */
export default async function* nodeReporter(source) {
  const path = [];
  const parents = new Set();
  for await (const {type, data} of source) {
    if (type === 'test:start') {
      path.length = data.nesting;
      path[data.nesting] = data.name;
      if (data.nesting > 0) parents.add(data.nesting - 1);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details?.type === 'suite';
    const name = [...path.slice(0, data.nesting), data.name].join(' › ');
    if (isEcho(data) || (isSuite && type === 'test:pass')) continue;
    yield `${JSON.stringify({
      file: data.file ? relative(process.cwd(), data.file) : '',
      name,
      outcome: outcomeOf(type, data),
      ms: data.details?.duration_ms ?? 0,
      detail: describe(data.details?.error),
    })}\n`;
  }
}
