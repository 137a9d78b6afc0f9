import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {conformanceOf} from './conformance.mjs';

const folder = 'packages/elements/conformance';
const humanFile = 'packages/elements/human-checks.json';
const storybook = 'storybook-static';

/**
 * Writes what the tests of a whole run proved of each state, in the package and beside the built Storybook.
 *
 * @param {import('./report.mjs').Result[]} results - of every test of the run.
 * @param {string} evidenceFile - what the tests of the stories wrote as they went.
 * @returns {number} how many states.
 * @throws with a sentence for each title that names an unknown state, once everything is written.
 */
export function writeConformance(results, evidenceFile) {
  const evidence = existsSync(evidenceFile) ? linesOf(evidenceFile) : [];
  const humanChecks = existsSync(humanFile) ? JSON.parse(readFileSync(humanFile, 'utf8')) : {};
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

const linesOf = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/** States of components, as the built Storybook lists them. */
function statesOf() {
  const {entries} = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({type, importPath}) => type === 'story' && importPath.includes('packages/elements/src/'))
    .map(({id, name, exportName, importPath}) => ({
      folder: basename(dirname(importPath)),
      state: id.split('--').at(-1),
      story: exportName,
      title: name,
      element: elementIn(dirname(importPath)),
    }));
}

function elementIn(source) {
  const define = join(source, 'define.ts');
  const tag = existsSync(define)
    ? /customElements\.define\('([^']+)'/.exec(readFileSync(define, 'utf8'))?.[1]
    : undefined;
  return tag ?? basename(source);
}
