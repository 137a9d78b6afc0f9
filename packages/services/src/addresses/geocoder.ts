import type {AddressSuggestion, SuggestionKind} from '@socle/core/combobox/suggestion';
import {GeocoderError} from './errors.js';
import {suggestionsIn} from './features.js';
import {Memory} from './memory.js';

/** One question to a geocoder. */
export interface AddressQuery {
  /** What was typed: 3 to 200 characters. */
  text: string;
  /** An address (a street without its number too), or a commune. */
  kind: SuggestionKind;
  /** Only in this postcode, in this commune (INSEE code). */
  postcode?: string;
  citycode?: string;
}

export interface Geocoder {
  /** At most eight suggestions, best first. Rejects with `GeocoderError`, or with the reason of `signal` once aborted. */
  suggest: (query: AddressQuery, signal?: AbortSignal) => Promise<AddressSuggestion[]>;
}

export interface GeocoderOptions {
  /** Address of a service of the BAN's format, before `/search`: « https://data.geopf.fr/geocodage ». */
  url: string;
  /** Milliseconds after which there is no answer; 3 seconds unless said. */
  timeoutMs?: number;
}

const mostShown = 8;
const asked = '20'; // The service's maximum: what is not of the kind is left out here.
const HOUR = 3_600_000;

/** A geocoder of the BAN's format: that of the Géoplateforme (IGN), or one's own addok. Common texts are asked once an hour. */
export function geocoder({url, timeoutMs = 3000}: GeocoderOptions): Geocoder {
  const known = new Memory<AddressSuggestion[]>({size: 500, lifetimeMs: HOUR});
  return {
    async suggest(query, signal) {
      const parameters = parametersOf(query);
      if (!parameters) return [];
      const key = `${parameters}#${query.kind}`;
      const before = known.get(key);
      if (before) return before;
      const timeout = AbortSignal.timeout(timeoutMs);
      const answer = await ask(
        `${url}/search?${parameters}`,
        signal ? AbortSignal.any([signal, timeout]) : timeout,
      ).catch((error: unknown) => {
        if (signal?.aborted) throw signal.reason;
        throw timeout.aborted ? new GeocoderError('slow') : error;
      });
      const suggestions = answer.filter(({type}) => (type === 'municipality') === (query.kind === 'municipality'));
      known.set(key, suggestions.slice(0, mostShown));
      return suggestions.slice(0, mostShown);
    },
  };
}

/** Undefined when nothing can be found: the service refuses what does not begin with a letter or a digit. */
function parametersOf({text, kind, postcode, citycode}: AddressQuery): URLSearchParams | undefined {
  const q = text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
  if (q.length < 3) return undefined;
  const parameters = new URLSearchParams({q, limit: asked, autocomplete: '1'});
  // Not `type=housenumber`: a street whose number is not typed yet would be left out.
  if (kind === 'municipality') parameters.set('type', kind);
  if (postcode) parameters.set('postcode', postcode);
  if (citycode) parameters.set('citycode', citycode);
  return parameters;
}

// The causes are not kept: what `fetch` says of a failure may quote the address.
async function ask(address: string, signal: AbortSignal): Promise<AddressSuggestion[]> {
  const headers = {accept: 'application/json'};
  const response = await fetch(address, {headers, redirect: 'error', signal}).catch(() => {
    throw new GeocoderError('unreachable');
  });
  if (!response.ok) {
    await response.body?.cancel().catch(() => undefined);
    if (response.status === 429) throw new GeocoderError('busy');
    throw new GeocoderError(response.status < 500 ? 'refused' : 'unreachable');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const suggestions = suggestionsIn(answer);
  if (!suggestions) throw new GeocoderError('unreadable');
  return suggestions;
}
