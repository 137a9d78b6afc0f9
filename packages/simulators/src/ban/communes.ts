import {createRequire} from 'node:module';
import {wordsOf} from './plain.js';

/** One commune, at one of its postcodes. */
export interface Commune {
  name: string;
  postcode: string;
  citycode: string;
  population: number;
  /** « 14, Calvados, Normandie ». */
  context: string;
}

interface Known extends Commune {
  words: string[];
  postcodes: string[];
}

interface Record {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  region?: string;
  codesPostaux?: string[];
  population?: number;
}

/** The town of the demo, which is nowhere; its code and its postcode are nobody's. */
const aubremer: Record = {
  code: '14999',
  nom: 'Aubremer',
  type: 'commune-actuelle',
  departement: '14',
  region: '28',
  codesPostaux: ['14999'],
  population: 12_400,
};

const load = createRequire(import.meta.url);
let index: {all: Known[]; byStart: Map<string, Known[]>; byPostcode: Map<string, Known[]>} | undefined;

/** Read once, when a first question comes: 8 MB of JSON. */
function communes() {
  index ??= indexed();
  return index;
}

function indexed() {
  const nameOf = (file: string) =>
    new Map((load(`@etalab/decoupage-administratif/data/${file}.json`) as Record[]).map(({code, nom}) => [code, nom]));
  const [departements, regions] = [nameOf('departements'), nameOf('regions')];
  const records = load('@etalab/decoupage-administratif/data/communes.json') as Record[];
  const all = [aubremer, ...records].flatMap(
    ({code, nom, departement = '', region = '', codesPostaux, population = 0}) => {
      const [postcode] = codesPostaux ?? [];
      if (!postcode) return []; // A former commune, inside another one.
      const context = [departement, departements.get(departement), regions.get(region)].filter(Boolean).join(', ');
      const postcodes = codesPostaux!;
      return [{name: nom, postcode, citycode: code, population, context, postcodes, words: wordsOf(nom)}];
    },
  );
  const byStart = grouped(all, ({words}) => words.map(startOf));
  return {all, byStart, byPostcode: grouped(all, ({postcodes}) => postcodes)};
}

/** Words of the same beginning are found together. */
const startOf = (word: string) => word.slice(0, 2);

function grouped(all: Known[], keysOf: (commune: Known) => string[]) {
  const groups = new Map<string, Known[]>();
  for (const commune of all)
    for (const key of new Set(keysOf(commune))) {
      const group = groups.get(key);
      if (group) group.push(commune);
      else groups.set(key, [commune]);
    }
  return groups;
}

/**
 * The communes whose name or postcode begins as the text says, best first: the very name, then the names that begin so,
 * then the others; the most populated first among equals.
 */
export function findCommunes(text: string): Commune[] {
  const words = wordsOf(text);
  const digits = words.find(word => /^\d{2,5}$/.test(word));
  const named = words.filter(word => word !== digits);
  if (!digits && !named.length) return [];
  return candidates(named, digits)
    .filter(({words: own}) => named.every(word => own.some(one => one.startsWith(word))))
    .flatMap(commune => atPostcode(commune, digits))
    .sort((one, other) => rank(other, named) - rank(one, named) || other.population - one.population);
}

function candidates(named: string[], digits: string | undefined): Known[] {
  const {all, byStart, byPostcode} = communes();
  if (digits?.length === 5) return byPostcode.get(digits) ?? [];
  const [longest] = [...named].sort((one, other) => other.length - one.length);
  return longest && longest.length > 1 ? (byStart.get(startOf(longest)) ?? []) : all;
}

/** The BAN gives one postcode of a commune that has several: the one that was asked. */
function atPostcode(commune: Known, digits: string | undefined): Known[] {
  const postcode = commune.postcodes.find(one => one.startsWith(digits ?? ''));
  return postcode ? [{...commune, postcode}] : [];
}

function rank({words}: Known, named: string[]): number {
  const [own, typed] = [words.join(' '), named.join(' ')];
  if (own === typed) return 2;
  return own.startsWith(typed) ? 1 : 0;
}
