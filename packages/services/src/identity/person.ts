/** A person, as the provider vouches for them. */
export interface Identity {
  provider: 'franceconnect';
  /** Opaque; the same person has another one at another service. Kept together with `issuer`. */
  sub: string;
  issuer: string;
  givenName: string;
  /** Birth name. */
  familyName: string;
  /** Name in use, when it differs. */
  preferredUsername?: string;
  /** `YYYY-MM-DD`; an unknown day or month is `01`. */
  birthdate?: string;
  email?: string;
  /** `male` or `female`. */
  gender?: string;
  /** ISO date and time. */
  connectedAt: string;
}

/** What we keep of the provider's claims: nothing more than this. */
export function toIdentity(claims: Record<string, unknown>, issuer: string): Identity {
  const text = (name: string) => (typeof claims[name] === 'string' && claims[name] ? claims[name] : undefined);
  const optional = {
    preferredUsername: text('preferred_username'),
    birthdate: text('birthdate'),
    email: text('email'),
    gender: text('gender'),
  };
  return {
    provider: 'franceconnect',
    sub: String(claims.sub),
    issuer,
    givenName: text('given_name') ?? '',
    familyName: text('family_name') ?? '',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    connectedAt: new Date().toISOString(),
  };
}
