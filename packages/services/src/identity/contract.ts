import type {Identity} from './person.js';

export type {Identity} from './person.js';

/** What came of a connection. `detail` is a code for the logs, without any personal data. */
export type IdentityOutcome =
  | {kind: 'connected'; identity: Identity; idToken: string; /** Lives 60 seconds. */ accessToken: string}
  /** By the person; not found in the civil register; provider down; too late or another browser; anything else. */
  | {kind: 'cancelled' | 'not-matched' | 'unavailable' | 'expired' | 'refused'; detail?: string};

export interface FranceConnectSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Address of our callback, exactly as registered. */
  redirectUri: string;
  /** Where the person comes back after the logout, exactly as registered. */
  postLogoutRedirectUri: string;
  /** `openid`, names, and those of the data to fetch (`cnaf_quotient_familial`). */
  scopes: string[];
}

/** What the session keeps between the departure and the return. */
export interface IdentityTransaction {
  state: string;
  nonce: string;
  /** ISO date and time; older than 30 minutes (the life of FranceConnect's own session), the transaction has expired. */
  startedAt?: string;
}

export interface IdentityProvider {
  /**
   * The address to send the browser to, and what to keep in its session.
   * @throws IdentityUnavailableError
   */
  start: () => Promise<{url: string; transaction: Required<IdentityTransaction>}>;
  /** Reads the return. Never throws. `callback` is the whole address asked for; only its query counts. */
  finish: (callback: URL, transaction: IdentityTransaction | undefined) => Promise<IdentityOutcome>;
  /**
   * The address where the browser ends the provider's session, to come back with `?state=`.
   * @throws IdentityUnavailableError
   */
  logoutUrl: (idToken: string, state: string) => Promise<string>;
}
