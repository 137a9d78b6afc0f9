import type {Pair} from './pairs.js';

const files = import.meta.glob<{pairs: Pair[]}>('../../packages/tokens/dist/themes/*/pairs.json', {
  import: 'default',
  eager: true,
});

/** Every pair of a territory in one scheme, as the build of the tokens computed it. */
export function pairsOf(territory: string, scheme: string): Pair[] {
  const path = Object.keys(files).find(key => key.endsWith(`/${territory}/pairs.json`));
  return (path ? (files[path]?.pairs ?? []) : []).filter(pair => pair.scheme === scheme);
}
