export interface Identity { provider: 'franceconnect'; sub: string; issuer: string; givenName: string; familyName: string; preferredUsername?: string; birthdate?: string; email?: string; gender?: string; connectedAt: string }
export type IdentityOutcome =
  | {kind: 'connected'; identity: Identity; idToken: string; accessToken: string}
  | {kind: 'cancelled' | 'not-matched' | 'unavailable' | 'expired' | 'refused'; detail?: string};
export interface FranceConnectSettings { issuer: string; clientId: string; clientSecret: string; redirectUri: string; postLogoutRedirectUri: string; scopes: string[] }
export interface IdentityTransaction { state: string; nonce: string }
export interface IdentityProvider {
  start(): Promise<{url: string; transaction: IdentityTransaction}>;
  finish(callback: URL, transaction: IdentityTransaction | undefined): Promise<IdentityOutcome>;
  logoutUrl(idToken: string, state: string): Promise<string>;
}
export class IdentityUnavailableError extends Error {}
export function franceConnect(_settings: FranceConnectSettings): IdentityProvider { throw new Error('not yet'); }
