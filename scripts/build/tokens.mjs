import {run} from '../run.mjs';
import {Refusal} from '../say.mjs';
import {filesUnder, isBuilt} from './files.mjs';

const folder = 'packages/tokens';

/**
 * The style sheets, themes, data and fonts of `@socle/tokens`, by its own compiled modules.
 *
 * @returns {import('./stamps.mjs').Piece}
 */
export const tokens = () => ({
  name: 'tokens',
  inputs: [
    ...filesUnder(`${folder}/src`).filter(isBuilt),
    `${folder}/build.mjs`,
    `${folder}/package.json`,
    `${folder}/tsconfig.json`,
    'package-lock.json',
    'scripts/build/tokens.mjs',
  ],
  outputs: [
    'tokens.css',
    'tokens.json',
    'tokens.js',
    'tokens.d.ts',
    'fonts.css',
    'tokens/socle.resolver.json',
    'themes/neutre/pairs.json',
    'themes/aubremer.css',
    'themes/haut-bocage.css',
  ].map(file => `${folder}/dist/${file}`),
  work: async () => {
    // Storybook asks for this step alone: the modules may not be compiled yet.
    for (const command of [['node_modules/typescript/bin/tsc', '-b', folder], [`${folder}/build.mjs`]]) {
      const {code, output} = await run([process.execPath, ...command]);
      if (code !== 0) throw new Refusal(output.trim());
    }
  },
});
