import type {Pivot} from '../identities/identities.js';

/** Where and as whom tokens are checked. */
export interface IntrospectionClient {
  /** FranceConnect's issuer. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What FranceConnect says of a token. */
export interface Introspection extends Partial<Pivot> {
  active: boolean;
  scope?: string;
}

/** Asks FranceConnect whose token it is (RFC 7662). Throws when FranceConnect does not answer as it should. */
export async function introspect(
  token: string,
  {issuer, clientId, clientSecret}: IntrospectionClient,
): Promise<Introspection> {
  const response = await fetch(`${issuer}/token/introspection`, {
    method: 'POST',
    headers: {accept: 'application/json'},
    body: new URLSearchParams({token, client_id: clientId, client_secret: clientSecret}),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw new Error(`token introspection was answered ${response.status}`);
  return (await response.json()) as Introspection;
}
