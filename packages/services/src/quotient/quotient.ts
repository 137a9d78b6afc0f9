/** What the family fund answered, and when (ISO date and time). */
export type QuotientOutcome =
  | {
      kind: 'received';
      /** Euros, as the fund gives it. */ value: number;
      provider: 'CNAF' | 'MSA';
      /** 1 to 12 */ month: number;
      year: number;
      fetchedAt: string;
    }
  /** No file there; no answer that can be read; the token or the scope was refused. */
  | {kind: 'not-found' | 'unavailable' | 'refused'; fetchedAt: string};

export interface ApiParticulier {
  /** The quotient familial of the person whose FranceConnect access token (60 seconds) this is. Never throws. */
  quotientFamilial: (accessToken: string) => Promise<QuotientOutcome>;
}

const TIMEOUT = 10_000;

/** API Particulier v3 in its FranceConnect mode. `recipient`: SIRET of the collectivité. */
export function apiParticulier({url, recipient}: {url: string; recipient: string}): ApiParticulier {
  return {
    async quotientFamilial(accessToken) {
      const fetchedAt = new Date().toISOString();
      try {
        const address = `${url}/v3/dss/quotient_familial/france_connect?${new URLSearchParams({recipient})}`;
        const headers = {authorization: `Bearer ${accessToken}`, accept: 'application/json'};
        const response = await fetch(address, {headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT)});
        if (response.ok) return {...readQuotient(await response.json()), fetchedAt};
        return {kind: kindOf(response.status), fetchedAt};
      } catch {
        return {kind: 'unavailable', fetchedAt}; // No connection, too slow, or no JSON.
      }
    },
  };
}

function kindOf(status: number): 'not-found' | 'refused' | 'unavailable' {
  if (status === 404) return 'not-found';
  return status === 401 || status === 403 ? 'refused' : 'unavailable';
}

type Quotient = Omit<Extract<QuotientOutcome, {kind: 'received'}>, 'fetchedAt'> | {kind: 'unavailable'};

/** The API's answer is checked like any other: a price will be made of it. */
function readQuotient(answer: unknown): Quotient {
  const quotient = (answer as {data?: {quotient_familial?: Record<string, unknown>}} | null)?.data?.quotient_familial;
  const {fournisseur: provider, valeur: value, mois: month, annee: year} = quotient ?? {};
  if (
    (provider !== 'CNAF' && provider !== 'MSA') ||
    !within(value, 0, 100_000) ||
    !within(month, 1, 12) ||
    !within(year, 2000, 2100)
  ) {
    return {kind: 'unavailable'};
  }
  return {kind: 'received', value, provider, month, year};
}

function within(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}
