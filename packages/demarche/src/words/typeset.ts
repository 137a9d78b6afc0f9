const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

/**
 * The same data with the spaces of French typography: narrow and unbreakable before `; : ! ?` and inside « », unbreakable
 * between a number and its unit.
 * A territory writes its description with plain spaces; addresses, names and patterns hold none, and stay as they are.
 * What a function answers is treated likewise, when it is a text or a list of them.
 */
export function typeset<Data>(data: Data): Data {
  if (typeof data === 'string') {
    return data
      .replace(/ (?=[;:!?»])/g, NARROW)
      .replace(/(?<=«) /g, NARROW)
      .replace(/(?<=\d) (?=(?:h|min|€|%|ko|Mo|Go)(?![\p{L}\d]))|(?<=\d h) (?=\d)/gu, NO_BREAK) as Data;
  }
  if (Array.isArray(data)) return data.map(item => typeset<unknown>(item)) as Data;
  if (typeof data === 'function') {
    const say = data as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => typeset(say(...given))) as Data;
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeset<unknown>(value)])) as Data;
}
