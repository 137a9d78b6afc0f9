const NARROW = '\u202F';

/**
 * The same data with the spaces of French typography: narrow and unbreakable before `; : ! ?` and inside « ».
 * A territory writes its description with plain spaces; addresses, names and patterns hold none, and stay as they are.
 */
export function typeset<Data>(data: Data): Data {
  if (typeof data === 'string') {
    return data.replace(/ (?=[;:!?»])/g, NARROW).replace(/(?<=«) /g, NARROW) as Data;
  }
  if (Array.isArray(data)) return data.map(item => typeset<unknown>(item)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeset<unknown>(value)])) as Data;
}
