import {Refusal, runCommand} from './say.mjs';
import {setUp} from './setup.mjs';

/** `npm run bench -- size [--json]`: measures of the library; `--json` prints JSON alone. */
await runCommand(async () => {
  const [name, ...options] = process.argv.slice(2);
  const isJson = options.includes('--json');
  if (name !== 'size') throw new Refusal('Say what to measure: npm run bench -- size [--json]', 2);
  const print = isJson ? silence() : text => console.log(text);
  await setUp();
  const [{build}, {measureSizes, sizesText}] = await Promise.all([import('./build.mjs'), import('./bench/size.mjs')]);
  await build();
  const sizes = await measureSizes();
  print(isJson ? JSON.stringify(sizes, null, 2) : sizesText(sizes));
});

/** Sends what setup and build say to the standard error; gives the way to the standard output. */
function silence() {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return text => write(`${text}\n`);
}
