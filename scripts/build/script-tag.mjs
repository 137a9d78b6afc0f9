import {copyFileSync, existsSync, rmSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {filesUnder} from './files.mjs';

const folder = 'packages/elements/dist';
/** What this step writes: the bundle, its parts that a page asks for on demand, and the worker. */
const isMadeHere = file => /[\\/](socle(-[\w-]+)?|sha256-worker)\.js(\.map)?$/.test(file);
const modules = () =>
  ['packages/core/dist', folder].flatMap(filesUnder).filter(file => file.endsWith('.js') && !isMadeHere(file));

const worker = {source: 'packages/core/dist/upload/hash-worker.js', file: 'packages/core/dist/upload/sha256-worker.js'};

/**
 * `socle.js`, every element for `<script type="module">`, without a bundler on the page's side, and beside it what it asks
 * for on demand; and the worker of the digests, in one file: no bundler of a page follows the imports of a worker.
 */
export const scriptTag = () => ({
  name: 'script-tag bundle',
  inputs: [...modules(), 'scripts/build/script-tag.mjs', 'package-lock.json'],
  outputs: [`${folder}/socle.js`, `${folder}/socle.js.map`, worker.file],
  work: async () => {
    for (const file of filesUnder(folder).filter(isMadeHere)) rmSync(file);
    if (existsSync(worker.source)) {
      await bundleModules(worker.source, worker.file);
      copyFileSync(worker.file, join(folder, basename(worker.file)));
    }
    if (existsSync(`${folder}/define.js`)) await bundleModules(`${folder}/define.js`, `${folder}/socle.js`);
  },
});

/** tus-js-client asks `url-parse`, no ES module, for what the browser's own URL does: an address against another one. */
const nativeUrl = {
  name: 'native URL',
  resolveId: id => (id === 'url-parse' ? '\0url-parse' : undefined),
  load: id => (id === '\0url-parse' ? 'export default URL;' : undefined),
};

/** Bundles one entry as a minified ES module with the production build of Lit; what it imports on demand stands beside it. */
export async function bundleModules(input, file) {
  const [{rollup}, {nodeResolve}, {default: terser}] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('@rollup/plugin-terser'),
  ]);
  const bundle = await rollup({
    input,
    plugins: [
      nativeUrl,
      nodeResolve({browser: true, exportConditions: ['production', 'browser']}),
      terser({module: true, ecma: 2020}),
    ],
    onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
  });
  await bundle.write({
    dir: dirname(file),
    entryFileNames: basename(file),
    chunkFileNames: `${basename(file, '.js')}-[name].js`,
    format: 'es',
    sourcemap: true,
  });
  await bundle.close();
}
