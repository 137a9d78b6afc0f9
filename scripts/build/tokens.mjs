import {run} from '../run.mjs';
import {Refusal} from '../say.mjs';
import {filesUnder} from './files.mjs';

/** The style sheets, themes and fonts of `@socle/tokens`. */
export const tokens = () => ({
  name: 'tokens',
  inputs: [...filesUnder('packages/tokens/src'), 'packages/tokens/build.mjs', 'packages/tokens/package.json'],
  outputs: ['packages/tokens/dist/tokens.css'],
  work: async () => {
    const {code, output} = await run([process.execPath, 'packages/tokens/build.mjs']);
    if (code !== 0) throw new Refusal(output.trim());
  },
});
