import {findCommunes, type Commune} from './communes.js';
import {wordsOf} from './plain.js';

/** Names that many communes have; none of them was looked up anywhere. */
const streets = [
  'Rue des Tilleuls',
  'Rue du Pressoir',
  'Rue de l’Église',
  'Rue de la Mairie',
  'Place de la Mairie',
  'Rue de la Gare',
  'Avenue de la Gare',
  'Rue Saint-Martin',
  'Rue Saint-Jean',
  'Rue du Général de Gaulle',
  'Avenue du Général Leclerc',
  'Rue Victor Hugo',
  'Rue Jules Ferry',
  'Rue des Écoles',
  'Rue du Moulin',
  'Chemin du Moulin',
  'Allée des Pommiers',
  'Rue du Port',
  'Quai des Pêcheurs',
  'Boulevard Maritime',
  'Impasse des Lilas',
  'Rue du 11 Novembre 1918',
  'Lotissement Les Hauts Vents',
];

/** Where those streets are: the town of the demo first, then some real ones around. */
const towns = ['14999', '14118', '14047', '14366', '14327'];
const townNames = ['Aubremer', 'Caen', 'Bayeux', 'Lisieux', 'Hérouville-Saint-Clair'];

/** One street of a commune, with the number that was typed, if any. */
export interface Address {
  street: string;
  /** Where it is in the list: part of its identifier. */
  rank: number;
  housenumber?: string;
  commune: Commune;
}

/** The addresses whose words begin as the text says: « 12 bis rue des til caen ». */
export function findAddresses(text: string): Address[] {
  const {housenumber, rest} = numberOf(text);
  const words = wordsOf(rest);
  if (!words.length) return [];
  return placesFor(words).flatMap(commune => {
    const place = [...wordsOf(commune.name), commune.postcode];
    return streets.flatMap((street, rank) => {
      const own = wordsOf(street);
      const inStreet = words.filter(word => own.some(one => one.startsWith(word)));
      const found = inStreet.length > 0 && words.every(word => [...own, ...place].some(one => one.startsWith(word)));
      return found ? [{street, rank, commune, ...(housenumber && {housenumber})}] : [];
    });
  });
}

/** A number at the beginning, with its « bis ». */
function numberOf(text: string) {
  const [all = '', digits, index = ''] = /^\s*(\d{1,4})\s*(bis|ter|quater)?(?=[\s,])/i.exec(text) ?? [];
  return {housenumber: digits && `${digits}${index.toLowerCase()}`, rest: text.slice(all.length)};
}

/** The towns of the list, or those of the postcode that was typed. */
function placesFor(words: string[]): Commune[] {
  const postcode = words.find(word => /^\d{5}$/.test(word));
  if (postcode) return findCommunes(postcode);
  return townNames.flatMap((name, at) => findCommunes(name).filter(({citycode}) => citycode === towns[at]));
}
