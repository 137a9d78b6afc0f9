import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {run} from '../run.mjs';
import {Refusal} from '../say.mjs';
import {filesUnder, isBuilt} from './files.mjs';

const packages = () => readdirSync('packages').filter(name => existsSync(join('packages', name, 'tsconfig.json')));
const sourcesOf = name =>
  filesUnder(join('packages', name, 'src')).filter(file => file.endsWith('.ts') && isBuilt(file));
const outputOf = source => source.replace(/^(packages.[^\\/]+.)src/, '$1dist').replace(/\.ts$/, '.js');

/** `tsc -b` of every package, and the removal of what deleted sources left behind. */
export const types = () => {
  const sources = packages().flatMap(sourcesOf);
  const settings = packages().flatMap(name => [
    join('packages', name, 'tsconfig.json'),
    join('packages', name, 'package.json'),
  ]);
  return {
    name: 'TypeScript',
    inputs: [...sources, ...settings, 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json'],
    outputs: sources.map(outputOf),
    work: compile,
  };
};

async function compile() {
  for (const name of packages()) tidy(name);
  const {code, output} = await run([process.execPath, 'node_modules/typescript/bin/tsc', '-b']);
  if (code !== 0) throw new Refusal(output.trim());
}

/** Modules whose source is gone go too; a package that lacks a module is compiled anew. */
function tidy(name) {
  const dist = join('packages', name, 'dist');
  const expected = new Set(sourcesOf(name).map(outputOf));
  const stem = file => file.replace(/(\.d\.ts|\.js)(\.map)?$/, '.js');
  for (const file of filesUnder(dist))
    if (/(\.d\.ts|\.js)(\.map)?$/.test(file) && !expected.has(stem(file)) && !isMadeElsewhere(file)) rmSync(file);
  if ([...expected].some(file => !existsSync(file))) rmSync(join(dist, '.tsbuildinfo'), {force: true});
}

/** Outputs of the other steps, which they replace themselves. */
const isMadeElsewhere = file =>
  /[\\/]dist[\\/](socle(-[\w-]+)?\.js|custom-element-)|[\\/]sha256-worker\.js|[\\/]tokens[\\/]dist[\\/](tokens\.|themes[\\/])/.test(
    file,
  );
