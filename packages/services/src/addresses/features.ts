import type {AddressSuggestion} from '@socle/core/combobox/suggestion';

const types = ['housenumber', 'street', 'locality', 'municipality'] as const;

/** The suggestions of a GeoJSON answer, those that lack what the boxes need left out; undefined when it is no answer. */
export function suggestionsIn(answer: unknown): AddressSuggestion[] | undefined {
  const features = (answer as {features?: unknown} | null)?.features;
  if (!Array.isArray(features)) return undefined;
  return (features as unknown[]).flatMap(feature => {
    const properties = (feature as {properties?: unknown} | null)?.properties;
    const suggestion = properties ? suggestionFrom(properties as Record<string, unknown>) : undefined;
    return suggestion ? [suggestion] : [];
  });
}

function suggestionFrom(properties: Record<string, unknown>): AddressSuggestion | undefined {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name].slice(0, 200) : '');
  const type = types.find(one => one === properties['type']);
  const [name, postcode, city, citycode] = ['name', 'postcode', 'city', 'citycode'].map(text);
  if (!type || !name || !/^\d{5}$/.test(postcode) || !city || !/^\d[\dAB]\d{3}$/.test(citycode)) return undefined;
  const [housenumber, street] = [text('housenumber'), text('street')];
  return {
    label: text('label') || `${name} ${postcode} ${city}`,
    type,
    ...(housenumber && {housenumber}),
    ...(street && {street}),
    name,
    postcode,
    city,
    citycode,
    context: text('context'),
  };
}
