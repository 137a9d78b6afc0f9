/**
 * What came of a saving. `failed`: nobody knows, to be tried again; `closed`: the session has ended; `gone`: there is no
 * draft any more; `refused`: these answers will never be taken as they are; `held`: the page did not let them go.
 */
export type SaveOutcome =
  | {kind: 'saved' | 'conflict'; version: number; savedAt: string; sessionExpiresAt?: string}
  | {kind: 'failed'; retryAfter?: number}
  | {kind: 'closed' | 'gone' | 'refused' | 'held'};

/** Reads the answer of the server. Only what has the form of an acceptance is one: a captive portal answers 200 too. */
export async function outcomeOf(response: Response): Promise<SaveOutcome> {
  const {status} = response;
  if (status === 401) return {kind: 'closed'};
  if (status === 410) return {kind: 'gone'};
  if (response.ok || status === 409) return stampOf(response);
  const patient = status >= 500 || [403, 408, 425, 429].includes(status);
  if (!patient) return {kind: 'refused'};
  const seconds = Number(response.headers.get('retry-after'));
  return {kind: 'failed', ...(seconds > 0 && {retryAfter: Math.min(seconds * 1000, 600_000)})};
}

async function stampOf(response: Response): Promise<SaveOutcome> {
  const body = (await response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  const {version, savedAt, sessionExpiresAt} = body ?? {};
  if (typeof version !== 'number' || typeof savedAt !== 'string') return {kind: 'failed'};
  return {
    kind: response.ok ? 'saved' : 'conflict',
    version,
    savedAt,
    ...(typeof sessionExpiresAt === 'string' && {sessionExpiresAt}),
  };
}
