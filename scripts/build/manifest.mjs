import {run} from '../run.mjs';
import {Refusal} from '../say.mjs';
import {filesUnder, isBuilt} from './files.mjs';

const folder = 'packages/elements';

/**
 * The custom-elements manifest, and what editors, Vue and JSX make of it.
 *
 * @returns {import('./stamps.mjs').Piece}
 */
export const manifest = () => ({
  name: 'custom-elements manifest',
  inputs: [
    ...filesUnder(`${folder}/src`).filter(file => file.endsWith('.ts') && isBuilt(file)),
    'scripts/build/manifest.mjs',
    'scripts/build/custom-elements-manifest.config.mjs',
  ],
  outputs: [
    `${folder}/custom-elements.json`,
    `${folder}/dist/vscode.html-custom-data.json`,
    `${folder}/dist/web-types.json`,
  ],
  work: async () => {
    const analyzer = '../../node_modules/@custom-elements-manifest/analyzer/cem.js';
    const config = '../../scripts/build/custom-elements-manifest.config.mjs';
    const {code, output} = await run([process.execPath, analyzer, 'analyze', '--config', config], {cwd: folder});
    if (code !== 0) throw new Refusal(output.trim());
  },
});
