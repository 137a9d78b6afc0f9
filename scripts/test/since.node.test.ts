import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Job} from './job.js';
import {jobsFor} from './jobs.js';
import {changedSince, concernedBy, workingTree, type Tree} from './since.js';

const texts: Record<string, string> = {
  'packages/core/src/say.ts': '',
  'packages/core/src/say.node.test.ts': "import {say} from './say.js';",
  'packages/elements/src/field/field.ts': "import {say} from '@socle/core/say';",
  'packages/elements/src/field/field.css': "@import './bar.css';",
  'packages/elements/src/field/field.test.ts': "import './field.js';",
  'packages/rgaa/src/rules/1.1.1.ts': '',
  'packages/rgaa/src/cases.node.test.ts': "await import('./rules/' + name);",
  'test/journey.node.test.ts': "import {start} from './support/server.js';",
  'test/support/server.ts': "spawn('node', ['scripts/start.mjs']);",
  'scripts/start.mjs': "spawn('node', ['packages/demo/dist/main.js']);",
  'test/guides.node.test.ts': "readFileSync('docs/guide.md');",
  'packages/demo/src/main.ts': "require.resolve('@socle/elements/socle.js');",
};
const tree: Tree = {paths: Object.keys(texts), read: path => texts[path] ?? ''};
const job = (name: string, files?: string[], after: string[] = []): Job => ({
  name,
  command: [],
  counts: true,
  minutes: 1,
  after,
  ...(files && {files}),
});
const jobs = [
  job('eslint'),
  job('core', ['packages/core/src/say.node.test.ts']),
  job('elements', ['packages/elements/src/field/field.test.ts']),
  job('cases', ['packages/rgaa/src/cases.node.test.ts']),
  job('build first', []),
  job('journey', ['test/journey.node.test.ts'], ['build first']),
  job('guides', ['test/guides.node.test.ts']),
];
const runFor = (...changed: string[]) => concernedBy(changed, jobs, tree).run.map(({name}) => name);

test('a job runs when a file that it imports has changed, through other packages too', () => {
  assert.deepEqual(runFor('packages/core/src/say.ts'), ['eslint', 'core', 'elements', 'build first', 'journey']);
  assert.deepEqual(runFor('packages/elements/src/field/field.ts'), ['eslint', 'elements', 'build first', 'journey']);
  assert.deepEqual(runFor('packages/rgaa/src/rules/1.1.1.ts'), ['eslint', 'cases']);
});

test('style sheets, programs that are started and documents that are read count', () => {
  assert.deepEqual(runFor('packages/elements/src/field/bar.css'), ['eslint', 'elements', 'build first', 'journey']);
  assert.deepEqual(runFor('packages/demo/src/new.json'), ['eslint', 'build first', 'journey']);
  assert.deepEqual(runFor('docs/guide.md'), ['eslint', 'guides']);
});

test('a file that was deleted counts where it stood', () => {
  assert.deepEqual(runFor('packages/rgaa/src/rules/gone.ts'), ['eslint', 'cases']);
});

test('what every job reads concerns them all', () => {
  for (const path of ['package-lock.json', 'scripts/test/jobs.ts', 'tsconfig.base.json'])
    assert.deepEqual(concernedBy([path], jobs, tree), {run: jobs, left: []}, path);
});

test('a bench, or nothing, concerns the checks of the whole repository alone', () => {
  assert.deepEqual(runFor('scripts/bench/rgaa.mjs'), ['eslint']);
  assert.deepEqual(runFor(), ['eslint']);
});

test('in this repository a token concerns the elements in every engine and the stories, not the rules of the checker', () => {
  const {run, left} = concernedBy(['packages/tokens/src/tokens/base.tokens.json'], jobsFor(), workingTree());
  const names = run.map(({name}) => name);
  for (const name of ['elements in the browser', 'build Storybook', 'test/stories-docs.node.test.ts'])
    assert.ok(names.includes(name), name);
  assert.ok(left.some(({name}) => name === 'RGAA rules in the browser'));
});

test('in this repository a field concerns every journey', () => {
  const {left} = concernedBy(['packages/elements/src/field/field.ts'], jobsFor(), workingTree());
  assert.deepEqual(
    left.map(({name}) => name).filter(name => /^test\/(journey|back)[^/]*$|^test\/page-audits/.test(name)),
    [],
  );
});

test('a revision that git does not know is one sentence', () => {
  assert.throws(() => changedSince('no-such-revision'), /git cannot compare with « no-such-revision »/);
});
