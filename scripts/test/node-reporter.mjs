/* No TypeScript: node:test loads a reporter by itself, before tsx (Node 20). */
import {relative} from 'node:path';
import {inspect} from 'node:util';

/** `skip` and `todo` are true, or the reason; both mean that nothing was judged. */
const isSkipped = ({skip, todo}) => [skip, todo].some(value => value !== undefined && value !== false);

/** A parent that failed only because a child did says nothing new, nor does a suite that passed. */
const isEcho = (type, {details}) =>
  details?.error?.failureType === 'subtestsFailed' || (type === 'test:pass' && details?.type === 'suite');

/** node:test wraps what was thrown; the cause is what the reader needs. */
const describe = error => (error ? inspect(error.cause ?? error, {depth: 6}) : '');

/** A file that holds no test is reported as one test that bears its path. */
const isEmptyFile = ({name, file}) => file !== undefined && (name === file || name === relative(process.cwd(), file));

function resultOf(type, data, name) {
  const {file, details} = data;
  const common = {file: file ? relative(process.cwd(), file) : '', name, ms: details?.duration_ms ?? 0};
  if (type === 'test:fail')
    return {...common, outcome: isSkipped(data) ? 'skipped' : 'failed', detail: describe(details?.error)};
  if (isEmptyFile(data)) return {...common, outcome: 'failed', detail: 'This file ran no test.'};
  return {...common, outcome: isSkipped(data) ? 'skipped' : 'passed', detail: ''};
}

/**
 * A node:test reporter that writes one JSON line per test.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* nodeReporter(source) {
  const path = [];
  for await (const {type, data} of source) {
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name);
    if ((type !== 'test:pass' && type !== 'test:fail') || isEcho(type, data)) continue;
    yield `${JSON.stringify(resultOf(type, data, [...path.slice(0, data.nesting), data.name].join(' › ')))}\n`;
  }
}
