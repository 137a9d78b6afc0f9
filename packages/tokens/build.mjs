import {cp} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const at = path => fileURLToPath(new URL(path, import.meta.url));

/* The compiled modules read the sources of the tokens beside them, as soon as they are loaded. */
await cp(at('src/tokens'), at('dist/tokens'), {recursive: true});
const {build} = await import('./dist/build/build.js');
await build(at('.'));
