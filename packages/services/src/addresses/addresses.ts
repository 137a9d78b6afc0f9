import {shortestQuery, type SuggestionKind} from '@socle/core/combobox/suggestion';
import {pace} from '../pace/pace.js';
import {problemResponse} from '../problem/problem.js';
import {GeocoderError} from './errors.js';
import {geocoder, type AddressQuery, type Geocoder, type GeocoderOptions} from './geocoder.js';

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
const usual = {times: 120, everyMs: 60_000};
/** An address typed on a shared computer does not stay there. */
const headers = {'cache-control': 'private, no-store'};

/** Suggestions of addresses and communes, for the elements of one's own pages. */
export function addresses({onFailure, ...options}: AddressesOptions): Addresses {
  const own = geocoder(options);
  const waitOf = pace(usual);
  return {
    ...own,
    async answer(request, who) {
      const query = queryOf(new URL(request.url).searchParams);
      if (typeof query === 'string')
        return problemResponse({status: 400, title: 'La recherche ne peut pas être lue', detail: query});
      const seconds = Math.ceil(waitOf(who) / 1000);
      if (seconds > 0) {
        const detail = `Attendez ${seconds} secondes, ou continuez sans suggestions.`;
        return problemResponse({status: 429, title: 'Trop de recherches', detail}, {'retry-after': String(seconds)});
      }
      try {
        return Response.json({suggestions: await own.suggest(query, request.signal)}, {headers});
      } catch (error) {
        if (error instanceof GeocoderError) onFailure?.(error); // Else, the visitor has gone.
        const detail = 'Saisissez l’adresse sans suggestions, ou réessayez plus tard.';
        return problemResponse({status: 503, title: 'Les suggestions sont indisponibles', detail});
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
