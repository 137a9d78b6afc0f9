/** An answer that no cache keeps: it names files of a usager. */
export const json = (value: unknown): Response => Response.json(value, {headers: {'cache-control': 'no-store'}});
