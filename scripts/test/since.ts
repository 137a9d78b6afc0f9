import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {readSource} from '../layers/imports.js';
import {Refusal} from '../say.mjs';
import type {Job} from './job.js';

/** The files of the repository, by their paths from its root. */
export interface Tree {
  paths: readonly string[];
  read: (path: string) => string;
}

/** Jobs that a change concerns, and those that it does not. */
export interface Selection {
  run: Job[];
  left: Job[];
}

/** What every job reads, or is run by; the benches are run by none. */
const ofAll = /^(package(-lock)?\.json|tsconfig[^/]*|web-test-runner\.[^/]*|\.npmrc|\.ci\/.*|scripts\/(?!bench\/).*)$/;

/**
 * The jobs whose inputs have changed. Inputs are the test files of a job, what they import, and every package, folder or
 * document that one of these names, even in a comment: a job that might be concerned runs.
 */
export function concernedBy(changed: readonly string[], jobs: readonly Job[], tree: Tree): Selection {
  if (changed.some(path => ofAll.test(path))) return {run: [...jobs], left: []};
  const reach = reachIn(tree);
  const isConcerned = ({files}: Job) => !files || changed.some(path => reach(files).some(input => isIn(path, input)));
  const run = jobs.filter(isConcerned);
  // What a job that runs waits for runs too: Storybook is built before it is looked at.
  const awaited = new Set(run.flatMap(({after = []}) => after));
  const isNeeded = (job: Job) => run.includes(job) || (job.files?.length === 0 && awaited.has(job.name));
  return {run: jobs.filter(isNeeded), left: jobs.filter(job => !isNeeded(job))};
}

/** An input is a file, or a folder that ends with « / ». */
const isIn = (path: string, input: string) => (input.endsWith('/') ? path.startsWith(input) : path === input);

/** All that some files may read, each file read once. */
function reachIn({paths, read}: Tree): (files: readonly string[]) => string[] {
  const known = new Map<string, string[]>();
  const named = (path: string) => {
    const before = known.get(path) ?? namedBy(path, read(path), new Set(paths));
    known.set(path, before);
    return before;
  };
  return files => {
    const inputs = new Set<string>(files);
    for (const input of inputs)
      // Grows as it is walked.
      for (const path of input.endsWith('/') ? paths.filter(each => each.startsWith(input)) : [input])
        if (isRead(path)) for (const other of named(path)) inputs.add(other);
    return [...inputs];
  };
}

const isRead = (path: string) => /\.(ts|mjs|mdx|css)$|\/package\.json$/.test(path);

function namedBy(path: string, text: string, all: ReadonlySet<string>): string[] {
  const imported = /\.(ts|mjs|css)$/.test(path) ? readSource(path, text).imports : [];
  const besides = [...text.matchAll(/(?<![\w-])(packages\/[\w-]+|test\/[\w-]+|docs|\.storybook)(?=\/)/g)];
  return [
    ...imported.flatMap(({specifier = ''}) => fileOf(path, specifier, all) ?? []),
    ...[...text.matchAll(/@socle\/([\w-]+)/g)].map(([, name]) => `packages/${name}/`),
    ...besides.map(([folder]) => `${folder}/`),
    ...(text.match(/scripts\/[\w/-]+\.m?[jt]s/g) ?? []),
    ...(/['"`]packages['"`]/.test(text) ? ['packages/'] : []),
    ...(text.includes('README.md') ? ['README.md'] : []),
    // Files beside a test, which it reads by their names.
    ...(path.startsWith('test/') ? ['test/journey/files/'] : []),
    ...(/^packages\/[^/]+\//.exec(path) ?? []),
  ];
}

/** Written `./field.js`, it is `field.ts` in the repository. */
function fileOf(from: string, specifier: string, all: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier.split('?')[0] ?? '');
  return [path, path.replace(/\.(m?)js$/, '.$1ts')].find(each => all.has(each));
}

/** Paths that differ from a revision, deleted and untracked ones included. @throws Refusal when git knows no such revision. */
export function changedSince(revision: string): string[] {
  try {
    return [
      ...git('diff', '--name-only', '--no-renames', revision, '--'),
      ...git('ls-files', '-o', '--exclude-standard'),
    ];
  } catch (error) {
    throw new Refusal(`git cannot compare with « ${revision} »: ${(error as Error).message.split('\n')[1] ?? ''}`, 2);
  }
}

export const workingTree = (): Tree => ({
  paths: git('ls-files', '-co', '--exclude-standard', '--deduplicate'),
  read: path => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return ''; // Deleted, and not yet in a commit.
    }
  },
});

const git = (...words: string[]) =>
  execFileSync('git', words, {encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'pipe']})
    .split('\n')
    .filter(Boolean);
