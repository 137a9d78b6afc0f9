import {copyFile, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {findFont} from '../font/font-package.js';
import {neutralDocuments} from '../read/documents.js';
import {resolve} from '../read/resolve.js';
import {allColoursOf} from '../read/token-set.js';
import {createTheme} from '../theme/create-theme.js';
import {failuresOf, pairsOf} from '../theme/ratios.js';
import type {Seed} from '../theme/seed.js';
import {lowered, tokensSheet} from '../write/css.js';
import {json} from '../write/json.js';
import {proofPage} from '../write/proof.js';
import {themeFiles, tokenFiles, type Files} from '../write/theme-files.js';

/** Writes all that `@socle/tokens` publishes besides its modules, from `root`, the folder of the package. */
export async function build(root: string): Promise<void> {
  const [source, dist] = [join(root, 'src'), join(root, 'dist')];
  await rm(join(dist, 'themes'), {recursive: true, force: true});
  await writeAll(dist, await neutralFiles());
  await writeFonts(source, join(dist, 'fonts'));
  await writeAll(
    dist,
    new Map([['fonts.css', lowered(await readFile(join(source, 'fonts.css'), 'utf8'), 'fonts.css')]]),
  );
  for (const file of await readdir(join(source, 'themes'))) {
    if (file.endsWith('.json')) await writeAll(join(dist, 'themes'), await shippedTheme(join(source, 'themes', file)));
    if (file.endsWith('.svg')) await copyFile(join(source, 'themes', file), join(dist, 'themes', file));
  }
}

/** The neutral theme, whose colours were chosen by hand: computed like any other. */
async function neutralFiles(): Promise<Files> {
  const documents = neutralDocuments();
  const tokens = await resolve(documents);
  const pairs = pairsOf(allColoursOf(tokens));
  const [failed] = failuresOf(pairs);
  if (failed) throw new Error(`the neutral theme fails: ${JSON.stringify(failed)}`);
  return new Map([
    ['tokens.css', lowered(tokensSheet(tokens))],
    ...tokenFiles('Socle', documents, tokens),
    ['themes/neutre/pairs.json', json({pairs})],
  ]);
}

/** `NAME.css` beside a folder `NAME` that holds the rest. */
async function shippedTheme(file: string): Promise<Files> {
  const id = basename(file, '.json');
  const seed = JSON.parse(await readFile(file, 'utf8')) as Seed;
  const theme = createTheme(seed);
  const font = seed.font === undefined ? undefined : findFont(seed.font, [dirname(file)]);
  if (seed.font !== undefined && !font) throw new Error(`${id}: the font ${seed.font} is not installed`);
  const {sheet, files} = await themeFiles(theme, {font, fontAddress: `./${id}/fonts/`});
  files.set('contrastes.md', proofPage(theme));
  return new Map([[`${id}.css`, sheet], ...[...files].map(([path, content]) => [`${id}/${path}`, content] as const)]);
}

/** The font of the neutral theme, and what says how to use it. */
async function writeFonts(source: string, folder: string): Promise<void> {
  const id = 'atkinson-hyperlegible-next';
  const fonts = dirname(createRequire(join(source, 'fonts.css')).resolve(`@fontsource-variable/${id}/package.json`));
  await mkdir(folder, {recursive: true});
  const copies = [
    ['LICENSE', 'OFL.txt'],
    ['metadata.json', `${id}.metadata.json`],
    ['unicode.json', `${id}.unicode.json`],
    ...['latin', 'latin-ext'].map(subset => [`files/${id}-${subset}-wght-normal.woff2`, `${id}-${subset}.woff2`]),
  ] as [string, string][];
  for (const [from, to] of copies) await copyFile(join(fonts, from), join(folder, to));
}

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
}
