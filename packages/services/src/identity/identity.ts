import {randomBytes} from 'node:crypto';
import * as oidc from 'openid-client';
import {connection} from './connection.js';
import type {FranceConnectSettings, IdentityOutcome, IdentityProvider, IdentityTransaction} from './contract.js';
import {outcomeOf} from './errors.js';
import {toIdentity} from './person.js';

export type * from './contract.js';

/** The provider does not answer: nobody can be sent there now. */
export class IdentityUnavailableError extends Error {
  override name = 'IdentityUnavailableError';
}

const HALF_HOUR = 30 * 60 * 1000;

/**
 * FranceConnect v2, level eidas1. FranceConnect refuses any authorize parameter out of its list, PKCE's included: `state`
 * and `nonce` protect the transaction. Every signature is checked against the provider's keys: ask for ES256 or RS256 at
 * registration, not HS256.
 */
export function franceConnect(settings: FranceConnectSettings): IdentityProvider {
  const connect = connection(settings);
  const scope = [...new Set(['openid', ...settings.scopes])].join(' ');

  const reach = () =>
    connect().catch(error => {
      throw new IdentityUnavailableError('The identity provider does not answer.', {cause: error});
    });

  return {
    async start() {
      const transaction = {state: random(), nonce: random(), startedAt: new Date().toISOString()};
      const {state, nonce} = transaction;
      const url = oidc.buildAuthorizationUrl(await reach(), {
        redirect_uri: settings.redirectUri,
        scope,
        acr_values: 'eidas1',
        state,
        nonce,
      });
      return {url: url.href, transaction};
    },

    async finish(callback, transaction) {
      if (!transaction || isStale(transaction)) return {kind: 'expired', detail: 'no-transaction'};
      if (callback.searchParams.get('state') !== transaction.state) return {kind: 'expired', detail: 'state'};
      try {
        return await exchange(await connect(), returnAddress(settings.redirectUri, callback), transaction);
      } catch (error) {
        return outcomeOf(error);
      }
    },

    async logoutUrl(idToken, state) {
      const parameters = {id_token_hint: idToken, state, post_logout_redirect_uri: settings.postLogoutRedirectUri};
      return oidc.buildEndSessionUrl(await reach(), parameters).href;
    },
  };
}

const random = () => randomBytes(32).toString('base64url');

const isStale = ({startedAt}: IdentityTransaction) =>
  startedAt !== undefined && Date.now() - Date.parse(startedAt) > HALF_HOUR;

/** Behind a proxy the server sees another host than the registered one, which the token endpoint compares. */
function returnAddress(redirectUri: string, callback: URL): URL {
  const address = new URL(redirectUri);
  address.search = callback.search;
  return address;
}

async function exchange(
  configuration: oidc.Configuration,
  address: URL,
  {state, nonce}: IdentityTransaction,
): Promise<IdentityOutcome> {
  const tokens = await oidc.authorizationCodeGrant(configuration, address, {
    expectedState: state,
    expectedNonce: nonce,
  });
  const {sub, acr} = tokens.claims()!; // A nonce was expected, hence an id token.
  if (acr !== 'eidas1') return {kind: 'refused', detail: 'acr'};
  const claims = await oidc.fetchUserInfo(configuration, tokens.access_token, sub);
  const {issuer} = configuration.serverMetadata();
  return {
    kind: 'connected',
    identity: toIdentity(claims, issuer),
    idToken: tokens.id_token!,
    accessToken: tokens.access_token,
  };
}
