import type {Visit} from './visit.js';

/** What went wrong, for a script: RFC 9457. `code` is what the script compares, the sentences are for people. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  [more: string]: unknown;
}

/** An answer in JSON, with the headers of every page: nothing of it stays in a cache. */
export function json(visit: Visit, status: number, body: object, type = 'application/json'): Response {
  const headers = {...visit.site.headers, 'content-type': type, 'cache-control': 'no-store'};
  return new Response(JSON.stringify(body), {status, headers});
}

export function problem(visit: Visit, {status, code, ...said}: Problem): Response {
  const response = json(visit, status, {type: `urn:socle:${code}`, status, ...said}, 'application/problem+json');
  if (status === 401) response.headers.set('www-authenticate', 'Lien');
  if (status === 503) response.headers.set('retry-after', '5');
  return response;
}
