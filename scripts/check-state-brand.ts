import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {nameFaults, textFaults, type Fault} from './state-brand/faults.js';

/** Sources, and what is built from them; the rest of the repository is packages of others, or data. */
const places = ['.storybook', 'docs', 'scripts', 'test', '.changeset', 'storybook-static'];
const placesOfPackage = ['src', 'bin', 'dist', 'test'];

/** Files that are text, and that a browser, a bundler, npm or a reader takes; `.map` files repeat sources. */
const isText = (path: string) => /\.(?:[cm]?[jt]sx?|css|html?|svg|json|mdx?|ya?ml|webmanifest|txt)$/.test(path);

/** What carries the State's brand in the repository at `root`. */
export function checkStateBrand(root: string): {faults: Fault[]; files: number} {
  const files = filesOf(root).map(file => relative(root, file).split(sep).join('/'));
  const faults = files.flatMap(path => [
    ...nameFaults(path),
    ...(isText(path) ? textFaults(path, readFileSync(join(root, path), 'utf8')) : []),
  ]);
  return {faults, files: files.length};
}

function filesOf(root: string): string[] {
  const packages = filesIn(join(root, 'packages'), false).map(name => join('packages', name));
  const folders = [...places, ...packages.flatMap(folder => placesOfPackage.map(place => join(folder, place)))];
  const alone = ['.', ...packages].flatMap(folder =>
    filesIn(join(root, folder), false)
      .map(name => join(root, folder, name))
      .filter(file => statSync(file).isFile()),
  );
  return [
    ...alone,
    ...folders.flatMap(folder => filesIn(join(root, folder), true).map(name => join(root, folder, name))),
  ];
}

/** Names in a folder, or paths of all files below it; none when there is no such folder. */
function filesIn(folder: string, deep: boolean): string[] {
  if (!existsSync(folder)) return []; // Not built yet.
  if (!deep) return readdirSync(folder);
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && !entry.parentPath.split(sep).includes('node_modules'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));
}

if (process.argv[1] === import.meta.filename) {
  const {faults, files} = checkStateBrand(process.cwd());
  for (const {path, line, message} of faults) console.error(`${path}:${line}  ${message}`);
  console.log(`${files} files checked, ${faults.length} with the State’s brand`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
