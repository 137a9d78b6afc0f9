import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {tsImport} from 'tsx/esm/api';

/** The runner reads this file by itself, and no TypeScript. */
const read = file => tsImport(`./scripts/test/${file}.ts`, import.meta.url);
const [{chromium}, {firefox}, {webkit}, {countingReporter}] = await Promise.all(
  ['engines/chromium', 'engines/firefox', 'engines/webkit', 'wtr-reporter'].map(read),
);

/** The real styles, so that contrast, target sizes and hidden parts are judged as a citizen meets them. */
const stylesheets = ['packages/tokens/dist/tokens.css', 'packages/elements/src/elements.css'];

/** `ENGINE=firefox npx wtr`: every test runs in each engine, none is kept for one of them. */
const engines = {chromium, firefox, webkit};
const engine = process.env.ENGINE || 'chromium';
if (!(engine in engines)) throw new Error(`ENGINE is ${Object.keys(engines).join(', ')}; not « ${engine} ».`);

export default {
  files: ['packages/{core,elements}/src/**/*.test.ts', '!**/*.node.test.ts'],
  rootDir: import.meta.dirname,
  nodeResolve: true,
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.base.json', target: 'es2022'})],
  browsers: [engines[engine]()],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 10_000}},
  testRunnerHtml: testFramework => `<!doctype html>
<html lang="fr">
  <head>
    <title>Essai d’un élément</title>
    ${stylesheets.map(file => `<link rel="stylesheet" href="/${file}">`).join('\n    ')}
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({args}) => !args.some(arg => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: process.env.TEST_RESULTS ? [countingReporter(process.env.TEST_RESULTS)] : [defaultReporter()],
};
