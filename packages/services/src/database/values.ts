/** PostgreSQL's type number of `bigint`, which both drivers would otherwise not give as a plain number. */
export const BIGINT = 20;

/** Makes values mean the same to both drivers: objects and arrays are JSON, and text is what PostgreSQL can store. */
export function toSql(values: unknown[]): unknown[] {
  return values.map(value => {
    if (value === undefined) return null;
    if (typeof value === 'string') return storable(value);
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
      return JSON.stringify(storableJson(value));
    return value;
  });
}

/** PostgreSQL refuses NUL and lone surrogates, which a hostile form can send and nobody can type. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function storableJson(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(storableJson);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [storable(key), storableJson(item)]));
}
