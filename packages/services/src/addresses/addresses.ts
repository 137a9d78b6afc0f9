import type {Problem} from '@socle/core/problem';
import {shortestQuery, type SuggestionKind} from '@socle/core/combobox/suggestion';
import {GeocoderError} from './errors.js';
import {geocoder, type AddressQuery, type Geocoder, type GeocoderOptions} from './geocoder.js';
import {rateLimit} from './memory.js';

export {GeocoderError, type GeocoderFailure} from './errors.js';
export type {AddressQuery, Geocoder, GeocoderOptions} from './geocoder.js';

export interface AddressesOptions extends GeocoderOptions {
  /** Hears that the geocoder failed: the visitor only loses suggestions. */
  onFailure?: (error: unknown) => void;
}

export interface Addresses extends Geocoder {
  /** `GET /adresses?q=…&type=housenumber|municipality`, for the visitor called `who` (a session, an address). Never rejects. */
  answer: (request: Request, who: string) => Promise<Response>;
}

const longest = 200;
const kinds: readonly SuggestionKind[] = ['housenumber', 'municipality'];
/** One question at each pause of the typing, and some more. */
const timesAMinute = 120;
/** An address typed on a shared computer does not stay there. */
const headers = {'cache-control': 'private, no-store'};

/** Suggestions of addresses and communes, for the elements of one's own pages. */
export function addresses({onFailure, ...options}: AddressesOptions): Addresses {
  const own = geocoder(options);
  const wait = rateLimit(timesAMinute);
  return {
    ...own,
    async answer(request, who) {
      const query = queryOf(new URL(request.url).searchParams);
      if (typeof query === 'string') return problem(400, 'La recherche ne peut pas être lue', query);
      const seconds = wait(who);
      if (seconds !== undefined) {
        const detail = `Attendez ${seconds} secondes, ou continuez sans suggestions.`;
        return problem(429, 'Trop de recherches', detail, {'retry-after': String(seconds)});
      }
      try {
        return Response.json({suggestions: await own.suggest(query, request.signal)}, {headers});
      } catch (error) {
        if (error instanceof GeocoderError) onFailure?.(error); // Else, the visitor has gone.
        const detail = 'Saisissez l’adresse sans suggestions, ou réessayez plus tard.';
        return problem(503, 'Les suggestions sont indisponibles', detail);
      }
    },
  };
}

/** The question, or why it cannot be asked. */
function queryOf(parameters: URLSearchParams): AddressQuery | string {
  const text = parameters.get('q')?.trim() ?? '';
  const type = parameters.get('type') ?? 'housenumber';
  const kind = kinds.find(one => one === type);
  const [postcode, citycode] = [parameters.get('postcode'), parameters.get('citycode')];
  if (text.length < shortestQuery || text.length > longest)
    return `Le paramètre q contient de ${shortestQuery} à ${longest} caractères.`;
  if (!kind) return `Le paramètre type vaut ${kinds.join(' ou ')}.`;
  if (postcode && !/^\d{5}$/.test(postcode)) return 'Le paramètre postcode contient 5 chiffres.';
  if (citycode && !/^\d[\dAB]\d{3}$/.test(citycode)) return 'Le paramètre citycode est un code de l’INSEE.';
  return {text, kind, ...(postcode && {postcode}), ...(citycode && {citycode})};
}

function problem(status: number, title: string, detail: string, more: Record<string, string> = {}): Response {
  const body: Problem = {title, status, detail};
  return Response.json(body, {
    status,
    headers: {...headers, ...more, 'content-type': 'application/problem+json'},
  });
}
