import {runCommand} from './say.mjs';
import {readTypeScript, setUp} from './setup.mjs';

/** `npm test`, or `npm test -- PART` for the jobs or the test files whose name holds PART. */
await runCommand(async () => {
  const start = Date.now();
  await setUp({system: true});
  await readTypeScript();
  const {runTests} = await import('./test/run-tests.ts');
  return runTests(process.argv.slice(2), start);
});
