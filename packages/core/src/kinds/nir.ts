import {judgeKind, tight, type Flaw, type KindRules} from './kind-rules.js';

/**
 * Why the number of social security (NIR) is refused, in one sentence that never quotes it; empty when it is acceptable.
 */
export function judgeNir(text: string, rules: KindRules): string {
  return judgeKind(text, rules, flawOf);
}

/** The 15 characters of an acceptable NIR. */
export function plainNir(text: string): string | undefined {
  return flawOf(text) ? undefined : charactersOf(text);
}

/** « 1 84 12 76 451 089 46 », to be read again; the text unchanged when it is not acceptable. */
export function formatNir(text: string): string {
  return plainNir(text)?.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7') ?? text;
}

const charactersOf = (text: string) => tight(text).replace(/[ab]/g, letter => letter.toUpperCase());

/**
 * Sex (3, 4, 7, 8 while a person born abroad is being registered), year, month (20, 30 to 42, 50 to 99 where it is not
 * known), département (2A and 2B in Corsica, 97 and 98 overseas, 99 abroad), commune, order.
 */
const shape = /^[123478]\d\d(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(?:0[1-9]|[1-9]\d|2[AB])\d{6}/;

function flawOf(text: string): Flaw | undefined {
  const nir = charactersOf(text);
  if (!/^(?:\d*|\d{5}2[AB]\d*)$/.test(nir)) return (say, subject) => say.nirCharacters(subject);
  if (nir.length === 13 && shape.test(nir)) return (say, subject) => say.nirKeyMissing(subject);
  if (nir.length !== 15) return (say, subject) => say.nirCount(subject, nir.length);
  return shape.test(nir) && hasKey(nir) ? undefined : (say, subject) => say.key(subject);
}

/** In Corsica, 2A counts as 19 and 2B as 18. */
function hasKey(nir: string): boolean {
  const number = Number(nir.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return Number(nir.slice(13)) === 97 - (number % 97);
}
