export type QuotientOutcome =
  | {kind: 'received'; value: number; provider: 'CNAF' | 'MSA'; month: number; year: number; fetchedAt: string}
  | {kind: 'not-found' | 'unavailable' | 'refused'; fetchedAt: string};
export interface ApiParticulier { quotientFamilial(accessToken: string): Promise<QuotientOutcome> }
export function apiParticulier(_settings: {url: string; recipient: string}): ApiParticulier { throw new Error('not yet'); }
