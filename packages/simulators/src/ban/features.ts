import type {Commune} from './communes.js';
import type {Address} from './streets.js';

/** Aubremer is at sea, off Calvados: no map must show somebody’s house. */
const nowhere = {type: 'Point', coordinates: [-0.5, 49.6]} as const;

/** What the geocoder answers (GeoJSON). */
export function collection(query: string, limit: number, features: object[]): object {
  return {
    type: 'FeatureCollection',
    version: 'draft',
    features: features.slice(0, limit),
    attribution: 'Simulateur de la BAN',
    licence: 'ETALAB-2.0',
    query,
    limit,
  };
}

export function municipality({name, postcode, citycode, population, context}: Commune): object {
  return feature({
    label: name,
    id: citycode,
    type: 'municipality',
    name,
    postcode,
    citycode,
    city: name,
    municipality: name,
    population,
    context,
  });
}

export function addressFeature({street, rank, housenumber, commune}: Address): object {
  const {name: city, postcode, citycode, context} = commune;
  const name = housenumber ? `${housenumber} ${street}` : street;
  const streetId = `${citycode}_${String(rank + 1).padStart(4, '0')}`;
  return feature({
    label: `${name} ${postcode} ${city}`,
    ...(housenumber && {housenumber}),
    id: housenumber ? `${streetId}_${housenumber.padStart(5, '0')}` : streetId,
    type: housenumber ? 'housenumber' : 'street',
    name,
    postcode,
    citycode,
    city,
    context,
    street,
  });
}

const feature = (properties: object) => ({
  type: 'Feature',
  geometry: nowhere,
  properties: {score: 0.9, importance: 0.5, x: 450_000, y: 6_920_000, ...properties},
});
