import {readFileSync} from 'node:fs';
import {schemeNames, schemes, territories} from './appearance.js';
import type {Look} from './in-page/text-pairs.js';

interface Pair {
  scheme: string;
  foreground: string;
  background: string;
  ratio: number;
}

/** Every theme, each in its four sets of colours, with the pairs of colours that its build has proved. */
export const provenLooks = (): Look[] =>
  territories.flatMap(territory => {
    const file = `packages/tokens/dist/themes/${territory}/pairs.json`;
    const {pairs} = JSON.parse(readFileSync(file, 'utf8')) as {pairs: Pair[]};
    return schemeNames.map(scheme => ({
      name: `${territory}, ${scheme}`,
      appearance: {territory, ...schemes[scheme]},
      proven: Object.fromEntries(
        pairs
          .filter(pair => pair.scheme === scheme)
          .map(({foreground, background, ratio}) => [`${foreground} ${background}`, ratio]),
      ),
    }));
  });
