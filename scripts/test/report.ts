import {seconds} from '../say.mjs';

/** What one test gave. */
export interface Result {
  file: string;
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  ms: number;
  detail: string;
}

/** Where nobody reads, a skipped test is a test that does not exist: with `CI=true` it fails. */
export const judged = (results: readonly Result[], isCi: boolean): Result[] =>
  results.map(result =>
    isCi && result.outcome === 'skipped' ? {...result, outcome: 'failed', detail: 'skipped, which CI refuses'} : result,
  );

export const totals = (results: readonly Result[]) => {
  const count = (outcome: Result['outcome']) => results.filter(result => result.outcome === outcome).length;
  return {passed: count('passed'), failed: count('failed'), skipped: count('skipped')};
};

export const totalsText = (results: readonly Result[]): string => {
  const {passed, failed, skipped} = totals(results);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
};

const place = ({file, name}: Result) => (file ? `${file}: ${name}` : name);

/** Each failure in full, then the slowest tests. */
export function detailText(results: readonly Result[], slowest = 20): string {
  const failures = results
    .filter(({outcome}) => outcome === 'failed')
    .map(result => `✗ ${place(result)}\n${indent(result.detail)}\n`);
  const slow = [...results].sort((one, other) => other.ms - one.ms).slice(0, slowest);
  return [
    ...failures,
    `The slowest ${slow.length}:`,
    ...slow.map(result => `${seconds(result.ms).padStart(9)}  ${place(result)}`),
  ].join('\n');
}

const indent = (text: string) =>
  text
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
