import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {filesUnder} from './files.mjs';

const source = 'packages/elements/src';
const sheets = () => filesUnder(source).filter(file => file.endsWith('.css'));
const outputOf = file => file.replace(/^(packages.elements.)src/, '$1dist');

/** One minified sheet for all elements, and each element's own. */
export const styles = () => ({
  name: 'styles',
  inputs: [...sheets(), 'scripts/build/styles.mjs'],
  outputs: sheets().map(outputOf),
  work: async () => {
    const {bundle} = await import('lightningcss');
    const wanted = new Set(sheets().map(outputOf));
    for (const file of filesUnder('packages/elements/dist'))
      if (file.endsWith('.css') && !wanted.has(file)) rmSync(file);
    for (const file of sheets().filter(sheet => sheet !== `${source}/elements.css`)) {
      mkdirSync(dirname(outputOf(file)), {recursive: true});
      copyFileSync(file, outputOf(file));
    }
    // No target is given: nesting and light-dark() stay, browsers of 2024 and later read them.
    const {code} = bundle({filename: `${source}/elements.css`, minify: true});
    writeFileSync(`packages/elements/dist/elements.css`, code);
  },
});
