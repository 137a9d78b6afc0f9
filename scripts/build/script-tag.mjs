import {existsSync} from 'node:fs';
import {filesUnder} from './files.mjs';

const folder = 'packages/elements/dist';
const modules = () =>
  ['packages/core/dist', folder].flatMap(filesUnder).filter(file => file.endsWith('.js') && !file.endsWith('socle.js'));

/** `socle.js`, every element for `<script type="module">`, without a bundler on the page's side. */
export const scriptTag = () => ({
  name: 'script-tag bundle',
  inputs: [...modules(), 'scripts/build/script-tag.mjs', 'package-lock.json'],
  outputs: [`${folder}/socle.js`, `${folder}/socle.js.map`],
  work: async () => {
    if (existsSync(`${folder}/define.js`)) await bundleModules(`${folder}/define.js`, `${folder}/socle.js`);
  },
});

/** Bundles one entry as a minified ES module with the production build of Lit. */
export async function bundleModules(input, file) {
  const [{rollup}, {nodeResolve}, {default: terser}] = await Promise.all([
    import('rollup'),
    import('@rollup/plugin-node-resolve'),
    import('@rollup/plugin-terser'),
  ]);
  const bundle = await rollup({
    input,
    plugins: [
      nodeResolve({browser: true, exportConditions: ['production', 'browser']}),
      terser({module: true, ecma: 2020}),
    ],
    onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
  });
  await bundle.write({file, format: 'es', sourcemap: true, inlineDynamicImports: true});
  await bundle.close();
}
