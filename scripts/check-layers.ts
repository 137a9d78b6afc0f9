import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {circlesIn, knotsIn} from './layers/circles.js';
import {missingFrom} from './layers/completeness.js';
import {readSource, type Source} from './layers/imports.js';
import {faultsOf, type Declared, type Fault} from './layers/rules.js';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** TEMPORARY, until issue 12 has undone them: their circles of imports are counted and not refused. */
const circlesAllowedIn = ['packages/demarche/', 'packages/rgaa/'];

/** Everything in the packages of `root` that goes against the layers of the project. */
export function checkLayers(root: string): {faults: Fault[]; files: number; imports: number; allowed: string[][]} {
  const sources = sourcesOf(root);
  const faults = sources.flatMap(source => faultsOf(source, declaredBy(root, source.path)));
  const isAllowed = ({path}: Source) => circlesAllowedIn.some(folder => path.startsWith(folder));
  const circles = circlesIn(sources.filter(source => !isAllowed(source)));
  return {
    faults: [...faults, ...missingFrom(sources), ...circles],
    files: sources.length,
    imports: sources.reduce((sum, {imports}) => sum + imports.length, 0),
    allowed: knotsIn(sources.filter(isAllowed)),
  };
}

function sourcesOf(root: string): Source[] {
  const packages = join(root, 'packages');
  return readdirSync(packages).flatMap(name =>
    filesUnder(join(packages, name, 'src'))
      .filter(file => /\.(ts|js|mjs|css)$/.test(file))
      .map(file => readSource(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8'))),
  );
}

function filesUnder(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // A package that holds no source yet.
    throw error;
  }
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

const read = (root: string, folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const names = ({dependencies, devDependencies}: Manifest) => [
  ...Object.keys(dependencies ?? {}),
  ...Object.keys(devDependencies ?? {}),
];

/** Tests may use whatever the repository installs: they are not published. */
function declaredBy(root: string, path: string): Declared {
  const own = read(root, path.split('/').slice(0, 2).join('/'));
  const all = ['.', ...readdirSync(join(root, 'packages')).map(name => `packages/${name}`)].flatMap(folder =>
    names(read(root, folder)),
  );
  return {runTime: new Set(Object.keys(own.dependencies ?? {})), tests: new Set(all)};
}

if (process.argv[1] === import.meta.filename) {
  const {faults, files, imports, allowed} = checkLayers(process.cwd());
  for (const {path, line, message} of faults) console.error(`${path}:${line}  ${message}`);
  console.log(`${imports} imports of ${files} files checked, ${faults.length} against the layers`);
  if (allowed.length > 0)
    console.log(
      `${allowed.length} circles of imports (${allowed.flat().length} files) still allowed in ${circlesAllowedIn.join(', ')}`,
    );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
