import {readFileSync} from 'node:fs';
import {run} from '../../scripts/run.mjs';

/** One package as `npm pack` writes it. */
export interface Packed {
  name: string;
  /** Path of the tarball. */
  file: string;
  /** Paths inside. */
  paths: string[];
}

const npm = process.platform === 'win32' ? ['npm.cmd'] : ['npm'];

/** Packs the given workspaces in a folder. @throws with what npm says. */
export async function packInto(folder: string, names: readonly string[]): Promise<Packed[]> {
  const {code, output} = await run([
    ...npm,
    'pack',
    '--json',
    '--loglevel=error',
    '--pack-destination',
    folder,
    ...names.flatMap(name => ['-w', `packages/${name}`]),
  ]);
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  const packed = JSON.parse(output.slice(output.indexOf('['))) as {
    name: string;
    filename: string;
    files: {path: string}[];
  }[];
  return packed.map(({name, filename, files}) => ({
    name,
    file: `${folder}/${filename}`,
    paths: files.map(({path}) => path),
  }));
}

/** Version that the repository itself uses of one of its tools. */
export function ownVersion(name: string): string {
  const {devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies[name] ?? 'latest';
}

/** `npm install` of tarballs and packages in a folder, from npm's cache where it can. @throws with what npm says. */
export async function installInto(folder: string, packages: readonly string[]): Promise<void> {
  const command = [
    ...npm,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    ...packages,
  ];
  const {code, output} = await run(command, {cwd: folder});
  if (code !== 0) throw new Error(`npm install failed:\n${output}`);
}
