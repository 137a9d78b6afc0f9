import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** A variable font, as a package `@fontsource-variable/…` holds it. */
export interface FontPackage {
  /** `source-sans-3`. */
  id: string;
  /** `Source Sans 3`. */
  family: string;
  /** `200 900`. */
  weights: string;
  /** The files that French and its neighbours need. */
  subsets: {name: 'latin' | 'latin-ext'; bytes: Uint8Array; unicodeRange: string}[];
  licence: Uint8Array;
}

interface Metadata {
  id: string;
  family: string;
  variable?: {wght?: {min: string; max: string}};
}

/** Where a font lies: in its own package, or among the files of this one. */
interface Place {
  metadata: string;
  unicode: string;
  licence: string;
  subset: (name: string) => string;
}

/** The installed package of a font, searched from each folder upwards; undefined when none has it. */
export function findFont(id: string, from: readonly string[]): FontPackage | undefined {
  const folder = from.map(each => folderOf(id, each)).find(Boolean);
  if (folder)
    return readFont(id, {
      metadata: join(folder, 'metadata.json'),
      unicode: join(folder, 'unicode.json'),
      licence: join(folder, 'LICENSE'),
      subset: name => join(folder, 'files', `${id}-${name}-wght-normal.woff2`),
    });
  return readFont(id, ownPlace(id));
}

/** The font of the neutral theme is published with the tokens: it is there without its package. */
function ownPlace(id: string): Place {
  const file = (name: string) => fileURLToPath(new URL(`../fonts/${name}`, import.meta.url));
  return {
    metadata: file(`${id}.metadata.json`),
    unicode: file(`${id}.unicode.json`),
    licence: file('OFL.txt'),
    subset: name => file(`${id}-${name}.woff2`),
  };
}

function readFont(id: string, {metadata, unicode, licence, subset}: Place): FontPackage | undefined {
  if (!existsSync(metadata)) return undefined;
  const {family, variable} = readJson<Metadata>(metadata);
  const ranges = readJson<Record<string, string>>(unicode);
  const subsets = (['latin', 'latin-ext'] as const).flatMap(name => {
    const unicodeRange = ranges[name];
    return unicodeRange && existsSync(subset(name)) ? [{name, bytes: readFileSync(subset(name)), unicodeRange}] : [];
  });
  const {min = '400', max = '700'} = variable?.wght ?? {};
  return subsets.length > 0
    ? {id, family, weights: `${min} ${max}`, subsets, licence: readFileSync(licence)}
    : undefined;
}

function folderOf(id: string, from: string): string | undefined {
  try {
    const require = createRequire(pathToFileURL(join(from, 'package.json')));
    return dirname(require.resolve(`@fontsource-variable/${id}/package.json`));
  } catch {
    return undefined;
  }
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;
