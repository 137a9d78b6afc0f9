import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {Refusal, runCommand} from './say.mjs';
import {setUp} from './setup.mjs';

/** What can be measured: how, and how it reads. */
const benches = {
  size: async () => {
    const {measureSizes, sizesText} = await import('./bench/size.mjs');
    return {measure: () => measureSizes(), text: sizesText};
  },
  act: async ({cases = '../shared/act', only}) => {
    const {measureAct, actText} = await import('./bench/act.mjs');
    return {measure: () => measureAct({folder: resolve(cases), only: only?.split(',')}), text: actText};
  },
  rgaa: async () => {
    const {measureRgaa, rgaaText} = await import('./bench/rgaa.mjs');
    return {measure: () => measureRgaa(), text: rgaaText};
  },
  uploads: async () => {
    const {measureUploads, uploadsText} = await import('./bench/uploads/measure.mjs');
    return {measure: () => measureUploads(), text: uploadsText};
  },
};

const usage = `Say what to measure:
  npm run bench -- size [--json]                        bytes of the elements
  npm run bench -- act [--cases FOLDER] [--only RULES]  the checker on the ACT-Rules cases of the W3C
  npm run bench -- rgaa [--json]                        what the checker costs
  npm run bench -- uploads [--json]                     memory of a server that receives 20 large files at once`;

/** `npm run bench -- NAME [--json]`: measures that no test limits; `--json` prints JSON alone. */
await runCommand(async () => {
  const {name, options} = wanted();
  const print = options.json ? silence() : text => console.log(text);
  await setUp({system: name !== 'size'});
  const {build} = await import('./build.mjs');
  await build();
  const {measure, text} = await benches[name](options);
  const figures = await measure();
  print(options.json ? JSON.stringify(figures, null, 2) : text(figures));
});

function wanted() {
  try {
    const {values, positionals} = parseArgs({
      options: {json: {type: 'boolean'}, cases: {type: 'string'}, only: {type: 'string'}},
      allowPositionals: true,
    });
    const [name = ''] = positionals;
    if (name in benches && positionals.length === 1) return {name, options: values};
  } catch {
    // Said below.
  }
  throw new Refusal(usage, 2);
}

/** Sends what setup and build say to the standard error; gives the way to the standard output. */
function silence() {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return text => write(`${text}\n`);
}
