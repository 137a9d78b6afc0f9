import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browserslistToTargets, transform} from 'lightningcss';

// `light-dark()` is written for browsers that lack it, down to the first ones that know cascade layers.
const targets = browserslistToTargets(['chrome 99', 'firefox 97', 'safari 15.4']);

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src');
const dist = join(here, 'dist');

/** Writes `dist/`: the style sheets made smaller, the marks of the territories, the fonts and their licence. */
async function build() {
  await mkdir(join(dist, 'themes'), {recursive: true});
  await mkdir(join(dist, 'fonts'), {recursive: true});
  for (const path of await readdir(source, {recursive: true})) {
    if (path.endsWith('.css')) await writeStyle(path);
    if (path.endsWith('.svg')) await copyFile(join(source, path), join(dist, path));
  }
  await copyFonts();
}

async function writeStyle(path) {
  const {code} = transform({filename: path, code: await readFile(join(source, path)), minify: true, targets});
  await writeFile(join(dist, path), code);
}

async function copyFonts() {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'),
  );
  const name = 'atkinson-hyperlegible-next';
  await copyFile(join(fonts, 'LICENSE'), join(dist, 'fonts', 'OFL.txt'));
  for (const subset of ['latin', 'latin-ext']) {
    await copyFile(
      join(fonts, 'files', `${name}-${subset}-wght-normal.woff2`),
      join(dist, 'fonts', `${name}-${subset}.woff2`),
    );
  }
}

await build();
