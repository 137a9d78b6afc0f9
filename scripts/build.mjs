import {runCommand, seconds} from './say.mjs';
import {setUp} from './setup.mjs';

/**
 * Builds what has changed, in the order of the layers; silent when nothing has.
 *
 * @returns {Promise<number>} how many steps were done.
 */
export async function build() {
  const {whenChanged} = await import('./build/stamps.mjs');
  const pieces = await Promise.all([
    import('./build/types.mjs').then(({types}) => types),
    import('./build/tokens.mjs').then(({tokens}) => tokens),
    import('./build/styles.mjs').then(({styles}) => styles),
    import('./build/script-tag.mjs').then(({scriptTag}) => scriptTag),
    import('./build/manifest.mjs').then(({manifest}) => manifest),
  ]);
  let done = 0;
  for (const piece of pieces) if (await whenChanged(piece())) done += 1;
  return done;
}

if (import.meta.url === new URL(process.argv[1], 'file:').href)
  await runCommand(async () => {
    const start = Date.now();
    await setUp();
    const done = await build();
    console.log(done > 0 ? `Built in ${seconds(Date.now() - start)}.` : 'Nothing to build.');
  });
