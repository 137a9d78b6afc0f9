import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {findBrowser} from '../../packages/rgaa/src/browser/find-browser.js';
import {filesUnder} from '../build/files.mjs';
import {findFirefox, findWebkit} from './engines/find-engines.js';
import type {Job} from './job.js';

/** Says which test files are wanted. */
type Wanted = (file: string) => boolean;

const node = process.execPath;
const bin = (path: string) => [node, `node_modules/${path}`];

/** Checks of the whole repository: each is one test. */
const checks = (): Job[] =>
  [
    {name: 'eslint', command: [...bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']},
    {name: 'types of tests and stories', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.check.json']},
    {name: 'prettier', command: [...bin('prettier/bin/prettier.cjs'), '--check', '.']},
    {name: 'stylelint', command: [...bin('stylelint/bin/stylelint.mjs'), '{packages,.storybook}/**/*.css']},
    {name: 'layers', command: [node, '--import', 'tsx', 'scripts/check-layers.ts']},
    {name: 'state brand', command: [node, '--import', 'tsx', 'scripts/check-state-brand.ts']},
    {name: 'lock file', command: [node, 'scripts/check-lock.mjs']},
  ].map(check => ({...check, counts: false, minutes: 5}));

/** `node:test` through tsx, file after file: two jobs already share the two cores. */
const nodeTests = (name: string, files: string[], minutes: number): Job => ({
  name,
  files,
  counts: true,
  minutes,
  // RESULTS stands for the file of the results.
  command: [
    node,
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=1',
    '--test-reporter=./scripts/test/node-reporter.mjs',
    '--test-reporter-destination=RESULTS',
    ...files,
  ],
});

const nodeTestFiles = (folder: string) =>
  filesUnder(folder).filter(file => file.endsWith('.node.test.ts') && !file.includes('node_modules'));

/** What the rules of the checker say of hundreds of small pages, in a browser. */
const isOfRuleCases: Wanted = file => file.endsWith('cases.node.test.ts');

const ruleCases = (wanted: Wanted): Job[] => {
  const files = nodeTestFiles('packages/rgaa/src').filter(isOfRuleCases).filter(wanted);
  return files.length > 0 ? [nodeTests('RGAA rules in the browser', files, 30)] : [];
};

/** One job for the pure tests of each package and of the scripts. */
const units = (wanted: Wanted): Job[] =>
  unitFolders().flatMap(folder => {
    const files = nodeTestFiles(folder)
      .filter(file => !isOfRuleCases(file))
      .filter(wanted);
    return files.length > 0 ? [nodeTests(`units of ${folder}`, files, 10)] : [];
  });

const unitFolders = () => ['scripts', '.storybook', ...readdirSync('packages').map(name => `packages/${name}/src`)];

const storybook = 'build Storybook';

/** Files long enough to be jobs of a part each, by `SHARD`: « 2/4 » is the second quarter. */
const shards: Record<string, number> = {
  'test/stories-audit.node.test.ts': 4,
  'test/stories.node.test.ts': 2,
  'test/page-audits.node.test.ts': 2,
};

/** A file that knows nothing of shards would run whole in each. */
const readsShard = (file: string) => existsSync(file) && /shard/i.test(readFileSync(file, 'utf8'));

const isOfStories: Wanted = file => file.startsWith('test/stories');

/** What needs the built Storybook waits for it; the longest files are jobs of a part of the stories each. */
const stories = (wanted: Wanted): Job[] => {
  const files = nodeTestFiles('test').filter(isOfStories).filter(wanted);
  if (files.length === 0) return [];
  const build = {
    name: storybook,
    files: [],
    counts: false,
    minutes: 10,
    command: [node, '--import', 'tsx', 'scripts/test/build-storybook.ts'],
  };
  return [build, ...files.flatMap(shardsOf).map(job => ({...job, after: [storybook]}))];
};

const shardsOf = (file: string): Job[] => {
  const count = readsShard(file) ? (shards[file] ?? 1) : 1;
  if (count === 1) return [nodeTests(file, [file], isOfStories(file) ? 45 : 15)];
  return Array.from({length: count}, (_, index) => `${index + 1}/${count}`).map(part => ({
    ...nodeTests(`${file} ${part}`, [file], 30),
    env: {SHARD: part},
  }));
};

const audits = 'test/page-audits.node.test.ts';

/** Every journey, and what meets pages as one does, notes the pages that it met: they are audited once, at the end. */
const meetsPages: Wanted = file => file !== audits && !isOfStories(file);

/** One job for each other file: pages, journeys, packages. */
const pages = (wanted: Wanted): Job[] => {
  const every = nodeTestFiles('test').filter(file => !isOfStories(file));
  const after = every.filter(meetsPages);
  return every.filter(wanted).flatMap(file => shardsOf(file).map(job => (file === audits ? {...job, after} : job)));
};

/** What a headless shell may do in another way than the browser people have: files and PDF, autofill, print. */
const isOfWholeBrowser: Wanted = file => /\/(file-upload|field|receipt|privacy-notice)\//.test(file);
const wholeBrowser = () => findBrowser({whole: true}) !== undefined;

/** The same for pages: Back, with what the browser puts again in the fields, and files that are sent. */
const pagesInWholeBrowser = (wanted: Wanted): Job[] => {
  const files = ['test/back.node.test.ts', 'test/journey-uploads.node.test.ts'].filter(wanted);
  if (files.length === 0 || !wholeBrowser()) return [];
  return [{...nodeTests('pages in whole Chromium', files, 15), env: {BROWSER: 'whole', TEST_PAGES: ''}}];
};

interface Engine {
  engine: 'chromium' | 'firefox' | 'webkit';
  job: string;
  isThere: () => boolean;
  /** What a machine without it lacks. */
  needs: string;
  env?: Record<string, string>;
  only?: Wanted;
}

/** The engines that the tests of the elements run in; Chromium is there, or `npm test` does not start. */
const engines: Engine[] = [
  {engine: 'chromium', job: 'elements in the browser', isThere: () => true, needs: 'a browser'},
  {
    engine: 'chromium',
    job: 'elements in whole Chromium',
    isThere: wholeBrowser,
    needs: 'a whole Chrome, Chromium or Edge',
    env: {BROWSER: 'whole'},
    only: isOfWholeBrowser,
  },
  {engine: 'firefox', job: 'elements in Firefox', isThere: () => findFirefox() !== undefined, needs: 'Firefox'},
  {
    engine: 'webkit',
    job: 'elements in WebKit',
    isThere: () => findWebkit() !== undefined,
    needs: 'WebKitGTK with its driver, and Xvfb',
  },
];

/** A sentence for each engine that this machine does not have: what was not run must be said. */
export const enginesNotRun = (): string[] =>
  engines.filter(({isThere}) => !isThere()).map(({job, needs}) => `Not run: ${job}, for want of ${needs}.`);

const elements = (wanted: Wanted): Job[] => {
  const files = ['packages/core/src', 'packages/elements/src']
    .flatMap(filesUnder)
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts'))
    .filter(wanted);
  return engines
    .map(({only = () => true, ...engine}) => ({...engine, own: files.filter(only)}))
    .filter(({isThere, own}) => own.length > 0 && isThere())
    .map(({engine, job, env, own}) => ({
      name: job,
      counts: true,
      minutes: 12,
      env: {ENGINE: engine, ...env},
      files: [...own, 'web-test-runner.config.mjs'],
      command: [...bin('@web/test-runner/dist/bin.js'), '--files', ...own],
    }));
};

const kinds = [stories, ruleCases, pages, pagesInWholeBrowser, elements, units];

/**
 * What `npm test` runs, the longest first as far as a copy that never ran it can know.
 *
 * @param filter - part of the name of a job or of a test file.
 */
export function jobsFor(filter?: string): Job[] {
  const every = [...kinds.flatMap(kind => kind(() => true)), ...checks()];
  if (!filter) return every;
  const named = every.filter(({name}) => name.includes(filter));
  return named.length > 0 ? withStorybook(named, every) : kinds.flatMap(kind => kind(file => file.includes(filter)));
}

/** The shards of the stories would otherwise build it all at once. */
const withStorybook = (jobs: Job[], every: Job[]) =>
  every.filter(
    job => jobs.includes(job) || (job.name === storybook && jobs.some(({after}) => after?.includes(storybook))),
  );
