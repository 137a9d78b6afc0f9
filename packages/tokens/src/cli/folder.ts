import {mkdir, mkdtemp, readFile, readdir, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {ThemeRefusal} from '../theme/refusal.js';
import type {Files} from '../write/theme-files.js';
import {json} from '../write/json.js';

/** Says, in a folder, that this command wrote it, and what. */
const record = 'socle-theme.json';

interface Content {
  command: 'socle-theme create';
  seed: object;
  files: string[];
}

/**
 * Writes a whole theme or nothing: beside the folder first, then in its place. A folder of ours is written again; what
 * somebody put in it stays. Any other folder that holds something is refused.
 */
export async function writeFolder(out: string, files: Files, seed: object): Promise<void> {
  const folder = resolve(out);
  const previous = await previousFiles(folder, files);
  const content: Content = {command: 'socle-theme create', seed, files: [...files.keys()]};
  const all: Files = new Map([...files, [record, json(content)]]);
  const beside = await guarded(out, async () => {
    await mkdir(dirname(folder), {recursive: true});
    return mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  });
  try {
    await guarded(out, async () => {
      for (const [path, bytes] of all) await write(join(beside, path), bytes);
      await put(beside, folder, [...all.keys()], previous);
    });
  } finally {
    await rm(beside, {recursive: true, force: true});
  }
}

/** The files we wrote there before; refuses a folder that is not ours, and a file of somebody's in our place. */
async function previousFiles(folder: string, files: Files): Promise<string[]> {
  const present = await readdir(folder, {recursive: true}).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new ThemeRefusal(`${folder} n’est pas un dossier.`);
    throw new ThemeRefusal(`Le dossier ${folder} ne peut pas être lu (${error.code}).`);
  });
  if (present.length === 0) return [];
  const known = await recordOf(folder);
  if (!known)
    throw new ThemeRefusal(
      `Le dossier ${folder} n’est pas vide, et il ne contient pas un thème écrit par cette commande.`,
    );
  const strangers = [...files.keys()].filter(path => present.includes(path) && !known.includes(path));
  if (strangers.length > 0)
    throw new ThemeRefusal(`Le dossier ${folder} contient déjà ${strangers[0]}, que cette commande n’a pas écrit.`);
  return known.filter(path => present.includes(path));
}

async function recordOf(folder: string): Promise<string[] | undefined> {
  try {
    const {command, files} = JSON.parse(await readFile(join(folder, record), 'utf8')) as Partial<Content>;
    if (command !== 'socle-theme create' || !Array.isArray(files)) return undefined;
    // A record that was tampered with must not make us remove a file elsewhere.
    return files.filter(path => typeof path === 'string' && resolve(folder, path).startsWith(join(folder, '/')));
  } catch {
    return undefined;
  }
}

async function put(beside: string, folder: string, paths: string[], previous: string[]): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await rename(join(beside, path), join(folder, path));
  }
  for (const path of previous.filter(each => !paths.includes(each))) {
    await rm(join(folder, path), {force: true});
    await rmdir(dirname(join(folder, path))).catch(() => undefined); // Not empty: it stays.
  }
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}

async function guarded<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new ThemeRefusal(`Le dossier ${out} ne peut pas être écrit (${code}).`);
  }
}
