import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {conformanceOf, type HumanChecks, type Proof, type State} from './conformance.js';
import type {Result} from './report.js';

const folder = 'packages/elements/conformance';
const humanFile = 'packages/elements/human-checks.json';
const storybook = 'storybook-static';

/**
 * Writes what the tests of a whole run proved of each state, in the package and beside the built Storybook.
 *
 * @param results - of every test of the run.
 * @param evidenceFile - what the tests of the stories wrote as they went.
 * @returns how many states.
 * @throws with a sentence for each title that names an unknown state, once everything is written.
 */
export function writeConformance(results: Result[], evidenceFile: string): number {
  const evidence = existsSync(evidenceFile) ? linesOf(evidenceFile) : [];
  const humanChecks = existsSync(humanFile) ? (JSON.parse(readFileSync(humanFile, 'utf8')) as HumanChecks) : {};
  const {problems, records} = conformanceOf({states: statesOf(), results, evidence, humanChecks});
  const files = records.map(({file}) => file);
  for (const place of [folder, join(storybook, 'conformance')]) {
    mkdirSync(place, {recursive: true});
    const stale = readdirSync(place).filter(file => file.endsWith('.json') && !files.includes(file));
    for (const file of stale) rmSync(join(place, file));
    for (const {file, content} of records) writeFileSync(join(place, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  writeFileSync(join(storybook, 'conformance-index.json'), JSON.stringify(files));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return records.length;
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Proof);

/** States of components, as the built Storybook lists them. */
function statesOf(): State[] {
  const {entries} = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {entries: Record<string, Entry>};
  return Object.values(entries)
    .filter(({type, importPath}) => type === 'story' && importPath.includes('packages/elements/src/'))
    .map(({id, name, exportName, importPath}) => ({
      folder: basename(dirname(importPath)),
      state: id.split('--').at(-1) ?? id,
      story: exportName,
      title: name,
      element: elementIn(dirname(importPath)),
    }));
}

/** A story, as Storybook's index lists it. */
interface Entry {
  type: string;
  id: string;
  name: string;
  exportName: string;
  importPath: string;
}

function elementIn(source: string): string {
  const define = join(source, 'define.ts');
  const tag = existsSync(define)
    ? /customElements\.define\('([^']+)'/.exec(readFileSync(define, 'utf8'))?.[1]
    : undefined;
  return tag ?? basename(source);
}
