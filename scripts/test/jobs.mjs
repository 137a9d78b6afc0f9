import {readdirSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {filesUnder} from '../build/files.mjs';
import {findFirefox, findWebkit} from './engines/find-engines.mjs';

const {findBrowser} = await tsImport('../../packages/rgaa/src/browser/find-browser.ts', import.meta.url);

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {string[]} command
 * @property {boolean} counts - true when the command writes its own results, one line a test; else it is one test.
 * @property {number} minutes - past this the job is stopped and failed.
 * @property {Record<string, string>} [env] - added to the environment of the command.
 */

const node = process.execPath;
const bin = path => [node, `node_modules/${path}`];

/** Checks of the whole repository: each is one test. */
const checks = () =>
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
const nodeTests = (name, files, minutes) => ({
  name,
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

const nodeTestFiles = folder =>
  filesUnder(folder).filter(file => file.endsWith('.node.test.ts') && !file.includes('node_modules'));

/** What the rules of the checker say of hundreds of small pages, in a browser. */
const isOfRuleCases = file => file.endsWith('cases.node.test.ts');

const ruleCases = matches => {
  const files = nodeTestFiles('packages/rgaa/src').filter(isOfRuleCases).filter(matches);
  return files.length > 0 ? [nodeTests('RGAA rules in the browser', files, 30)] : [];
};

/** One job for the pure tests of each package and of the scripts. */
const units = matches =>
  unitFolders().flatMap(folder => {
    const files = nodeTestFiles(folder)
      .filter(file => !isOfRuleCases(file))
      .filter(matches);
    return files.length > 0 ? [nodeTests(`units of ${folder}`, files, 10)] : [];
  });

const unitFolders = () => ['scripts', '.storybook', ...readdirSync('packages').map(name => `packages/${name}/src`)];

const isOfStories = file => file.startsWith('test/stories');

/** What needs the built Storybook is one job: two would build it at once, in the same folder. */
const stories = matches => {
  const files = nodeTestFiles('test').filter(isOfStories).filter(matches);
  return files.length > 0 ? [nodeTests('stories', files, 45)] : [];
};

/** One job for each other file: pages, journeys, packages. */
const pages = matches =>
  nodeTestFiles('test')
    .filter(file => !isOfStories(file))
    .filter(matches)
    .map(file => nodeTests(file, [file], 15));

/** What a headless shell may do in another way than the browser people have: files and PDF, autofill, print. */
const isOfWholeBrowser = file => /\/(file-upload|field|receipt|privacy-notice)\//.test(file);
const wholeBrowser = () => findBrowser({whole: true}) !== undefined;

/** The same for pages: Back, with what the browser puts again in the fields, and files that are sent. */
const pagesInWholeBrowser = matches => {
  const files = ['test/back.node.test.ts', 'test/journey-uploads.node.test.ts'].filter(matches);
  if (files.length === 0 || !wholeBrowser()) return [];
  return [{...nodeTests('pages in whole Chromium', files, 15), env: {BROWSER: 'whole'}}];
};

/** The engines that the tests of the elements run in; Chromium is there, or `npm test` does not start. */
const engines = [
  {engine: 'chromium', job: 'elements in the browser', isThere: () => true},
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
export const enginesNotRun = () =>
  engines.filter(({isThere}) => !isThere()).map(({job, needs}) => `Not run: ${job}, for want of ${needs}.`);

const elements = matches => {
  const files = ['packages/core/src', 'packages/elements/src']
    .flatMap(filesUnder)
    .filter(file => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts'))
    .filter(matches);
  return engines
    .map(({only = () => true, ...engine}) => ({...engine, own: files.filter(only)}))
    .filter(({isThere, own}) => own.length > 0 && isThere())
    .map(({engine, job, env, own}) => ({
      name: job,
      counts: true,
      minutes: 12,
      env: {ENGINE: engine, ...env},
      command: [...bin('@web/test-runner/dist/bin.js'), '--files', ...own],
    }));
};

/**
 * What `npm test` runs, the longest first.
 *
 * @param {string | undefined} filter - part of the name of a job or of a test file.
 * @returns {Job[]}
 */
export function jobsFor(filter) {
  const every = [
    ...stories(() => true),
    ...ruleCases(() => true),
    ...pages(() => true),
    ...pagesInWholeBrowser(() => true),
    ...elements(() => true),
    ...units(() => true),
    ...checks(),
  ];
  if (!filter) return every;
  const named = every.filter(({name}) => name.includes(filter));
  return named.length > 0
    ? named
    : [stories, ruleCases, pages, pagesInWholeBrowser, elements, units].flatMap(kind =>
        kind(file => file.includes(filter)),
      );
}
