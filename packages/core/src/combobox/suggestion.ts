import type {ComboboxSource} from './combobox.js';
import {wordsOf} from './typed.js';

export {plainLetters, typedPieces, type Piece} from './typed.js';

/** One address or one commune that a geocoder proposes: what the server answers, and what the elements offer. */
export interface AddressSuggestion {
  /** The whole of it on one line: « 12 Rue des Tilleuls 14000 Caen ». */
  label: string;
  type: 'housenumber' | 'street' | 'locality' | 'municipality';
  housenumber?: string;
  street?: string;
  /** The line of the address without its commune: « 12 Rue des Tilleuls »; the commune itself when it is one. */
  name: string;
  postcode: string;
  city: string;
  /** INSEE code of the commune. */
  citycode: string;
  /** « 14, Calvados, Normandie ». */
  context: string;
}

/** What is asked of `GET /adresses`: an address, or a commune. */
export type SuggestionKind = 'housenumber' | 'municipality';

/** Fewer characters than that ask nothing: a geocoder refuses them. */
export const shortestQuery = 3;

/**
 * The suggestions of the page's own server for a text. Rejects when there is no answer that can be read, and when
 * `signal` is aborted.
 */
export async function askSuggestions(
  endpoint: string,
  query: string,
  kind: SuggestionKind,
  signal: AbortSignal,
): Promise<AddressSuggestion[]> {
  const url = new URL(endpoint, document.baseURI);
  url.searchParams.set('q', query);
  url.searchParams.set('type', kind);
  const response = await fetch(url, {headers: {accept: 'application/json'}, signal});
  const answer = response.ok ? ((await response.json()) as {suggestions?: unknown} | null) : undefined;
  if (!Array.isArray(answer?.suggestions)) throw new Error(`No suggestions: status ${response.status}.`);
  return answer.suggestions as AddressSuggestion[];
}

/**
 * The street of a suggestion, for the line of the address. A number that was typed and that the geocoder does not know is
 * kept before it: the person knows where they live.
 */
export function streetLine({type, name}: AddressSuggestion, typed: string): string {
  const number = /^\s*(\d+(?:\s*(?:bis|ter|quater|[a-d])(?![\p{L}’']))?)[\s,]/iu.exec(typed)?.[1];
  // « 11 novembre » is looked for, not the number 11 of the street of that name.
  return type === 'housenumber' || !number || ` ${name} `.includes(` ${number} `) ? name : `${number} ${name}`;
}

/** Where an element finds its suggestions: in the list that the page gave, else on its server; nowhere without either. */
export function suggestionSource(
  {endpoint, suggestions}: {endpoint?: string; suggestions?: AddressSuggestion[] | null},
  kind: SuggestionKind,
): ComboboxSource<AddressSuggestion> | undefined {
  if (suggestions) return {shortest: 1, ask: query => filterSuggestions(suggestions, query)};
  if (!endpoint) return undefined;
  return {shortest: shortestQuery, ask: (query, signal) => askSuggestions(endpoint, query, kind, signal)};
}

/** Those of a list that the page holds: each word of the text begins a word of theirs. */
export function filterSuggestions(list: readonly AddressSuggestion[], query: string): AddressSuggestion[] {
  const words = wordsOf(query);
  return list.filter(({label, postcode}) => {
    const own = wordsOf(`${label} ${postcode}`);
    return words.every(word => own.some(one => one.startsWith(word)));
  });
}
