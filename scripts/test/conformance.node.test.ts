import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {conformanceOf, type HumanChecks, type Proof, type State} from './conformance.js';
import type {Result} from './report.js';

const stateOf = (state: string, story: string, title: string): State => ({
  folder: 'field',
  state,
  story,
  title,
  element: 'socle-field',
});
const states = [stateOf('required', 'Required', 'Obligatoire'), stateOf('with-source', 'WithSource', 'Prérempli')];
const file = 'packages/elements/src/field/field.test.ts';
const resultOf = (name: string, outcome: Result['outcome'] = 'passed', where = file) => ({file: where, name, outcome});
const proof = (rgaa: string, more: Partial<Proof> = {}): Proof => ({
  folder: 'field',
  state: 'required',
  rgaa,
  name: 'Tab goes through it',
  file: 'test/stories.node.test.ts',
  result: 'passed',
  ...more,
});
const conformance = (sources: {
  results?: Pick<Result, 'file' | 'name' | 'outcome'>[];
  evidence?: Proof[];
  humanChecks?: HumanChecks;
}) => conformanceOf({states, results: [], evidence: [], humanChecks: {}, ...sources});
const notDone = (what = '') => ({done: false, date: null, at: null, what});

test('each state gets the criteria that its own tests prove, in the order of the RGAA', () => {
  const {records, problems} = conformance({
    results: [
      resultOf('socle-field › says why it is refused (RGAA 11.10.1, 7.5.1\u202f: Required, WithSource)'),
      resultOf('socle-field › has a state without a tag'),
      resultOf('an audit of another package (RGAA 1.1.1 : Whatever)', 'passed', 'packages/rgaa/src/a.node.test.ts'),
    ],
    evidence: [proof('10.7.1'), proof('12.8.1'), proof('11.1.1', {name: 'label'})],
    humanChecks: {field: [{criterion: '11.2', what: 'L’étiquette est pertinente.', checks: []}]},
  });
  assert.deepEqual(problems, []);
  const said = {name: 'socle-field › says why it is refused', file, result: 'passed'};
  const tab = {name: 'Tab goes through it', file: 'test/stories.node.test.ts', result: 'passed'};
  const [required, withSource] = records;
  assert.deepEqual(required, {
    file: 'field.required.json',
    content: {
      element: 'socle-field',
      state: 'required',
      title: 'Obligatoire',
      criteria: [
        {criterion: '7.5', tests: [said], human: notDone()},
        {criterion: '10.7', tests: [tab], human: notDone()},
        {criterion: '11.1', tests: [{...tab, name: 'label'}], human: notDone()},
        {criterion: '11.2', tests: [], human: notDone('L’étiquette est pertinente.')},
        {criterion: '11.10', tests: [said], human: notDone()},
        {criterion: '12.8', tests: [tab], human: notDone()},
      ],
    },
  });
  assert.equal(withSource?.file, 'field.with-source.json');
  assert.deepEqual(
    withSource.content.criteria.map(({criterion}) => criterion),
    ['7.5', '11.2', '11.10'],
    'what was seen of another state proves nothing here',
  );
});

const resultsOf = (outcomes: Result['outcome'][]) =>
  conformance({
    results: outcomes.map(outcome => resultOf('a field is named (RGAA 11.1.1, 11.1.2 : Required)', outcome)),
  }).records[0]?.content.criteria.flatMap(({tests}) => tests.map(({result}) => result));

test('a test that failed shows as failed, in one engine or in all; one that did not run, as skipped', () => {
  assert.deepEqual(resultsOf(['failed']), ['failed']);
  assert.deepEqual(resultsOf(['passed', 'failed', 'passed']), ['failed']);
  assert.deepEqual(resultsOf(['skipped']), ['skipped']);
  assert.deepEqual(resultsOf(['passed', 'passed']), ['passed']);
});

test('a check of the stories that fails for one state shows as failed there', () => {
  const {records} = conformance({
    evidence: [proof('10.7.1', {result: 'failed'}), proof('10.7.1', {state: 'with-source'})],
  });
  assert.deepEqual(
    records.map(({content}) => content.criteria[0]?.tests[0]?.result),
    ['failed', 'passed'],
  );
});

test('a title that names no known state or no RGAA test is a problem', () => {
  const {problems} = conformance({
    results: [
      resultOf('one (RGAA 11.1.1 : Requird)'),
      resultOf('two (RGAA 11.1 : Required)'),
      resultOf('three (RGAA 11.1.1)'),
    ],
  });
  assert.equal(problems.length, 3);
  assert.match(problems[0] ?? '', /« Requird », no story of field: Required, WithSource\.$/);
  assert.match(problems[1] ?? '', /« 11\.1 », no test of the RGAA\.$/);
  assert.match(problems[2] ?? '', /names no state/);
});

test('the last human check is shown, with the means and the outcome; one of another state is not', () => {
  const check = (date: string, more = {}) => ({date, at: 'NVDA', result: 'conforme' as const, ...more});
  const what = 'L’étiquette est pertinente.';
  const human = (checks: HumanChecks[string][number]['checks']) =>
    conformance({humanChecks: {field: [{criterion: '11.2', what, checks}]}}).records[0]?.content.criteria[0]?.human;
  assert.deepEqual(human([check('2027-02-01', {at: 'JAWS', result: 'non conforme'}), check('2026-12-01')]), {
    done: true,
    date: '2027-02-01',
    at: 'JAWS',
    what,
    result: 'non conforme',
  });
  assert.deepEqual(human([check('2026-12-01', {state: 'with-source'})]), notDone(what));
});

test('a human check of an unknown component or state is a problem', () => {
  const entry = (state?: string) => [
    {
      criterion: '11.2',
      what: '',
      checks: [{...(state ? {state} : {}), date: '2026-12-01', at: 'NVDA', result: 'conforme' as const}],
    },
  ];
  const {problems} = conformance({humanChecks: {feild: entry(), field: entry('requird')}});
  assert.equal(problems.length, 2);
});

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The names that a schema knows, `criteria.human.date`. */
const namesIn = ({properties = {}, items}: Schema): string[] =>
  items
    ? namesIn(items)
    : Object.entries(properties).flatMap(([name, inner]) => [name, ...under(name, namesIn(inner))]);
const under = (name: string, names: string[]) => names.map(each => `${name}.${each}`);

const keysOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...under(name, keysOf(inner))]);
};

test('the published schema has the names of the records, and no other', () => {
  const schema = JSON.parse(readFileSync('packages/elements/conformance.schema.json', 'utf8')) as Schema;
  const check = {date: '2026-12-01', at: 'NVDA', result: 'conforme' as const};
  const {records} = conformance({
    evidence: [proof('11.2.1')],
    humanChecks: {field: [{criterion: '11.2', what: '', checks: [check]}]},
  });
  assert.deepEqual([...new Set(keysOf(records[0]?.content))].sort(), namesIn(schema).sort());
});
