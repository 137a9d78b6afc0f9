import {createHash, generateKeyPairSync, randomBytes, randomUUID} from 'node:crypto';
import type {ClientMetadata, Configuration} from 'oidc-provider';
import {personOf, type Person} from '../identities/identities.js';
import {renderError} from './error-page.js';
import {memory} from './memory.js';
import {interactionPolicy} from './oidc-provider.js';
import {claimsOfScopes, dataScopes} from './scopes.js';

/** A service registered at the simulator. */
export interface FranceConnectClient {
  clientId: string;
  clientSecret: string;
  /** All on one host, by which the `sub` is made. */
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  /** Name shown on the pages (« Continuer sur {name} »); the client id by default. */
  name?: string;
}

/** An agency that reads what an access token allows (token introspection). */
export interface DataProvider {
  clientId: string;
  clientSecret: string;
}

const HALF_HOUR = 30 * 60;

/** FranceConnect v2 « low » in the words of oidc-provider. */
export function configuration(clients: FranceConnectClient[], dataProviders: DataProvider[]): Configuration {
  return {
    adapter: memory(),
    clients: [...clients.map(serviceClient), ...dataProviders.map(agencyClient)],
    clientAuthMethods: ['client_secret_post'],
    jwks: {keys: [signingKey()]},
    cookies: {keys: [randomBytes(32).toString('base64url')]},
    routes: {
      authorization: '/authorize',
      token: '/token',
      userinfo: '/userinfo',
      jwks: '/jwks',
      end_session: '/session/end',
      revocation: '/token/revocation',
      introspection: '/token/introspection',
    },
    clockTolerance: 0,
    acrValues: ['eidas1'],
    scopes: ['openid', ...Object.keys(dataScopes)],
    claims: {...claimsOfScopes, acr: null, amr: null, auth_time: null, iss: null},
    responseTypes: ['code'],
    subjectTypes: ['pairwise', 'public'],
    pairwiseIdentifier: (_, id, client) => subjectOf(id, client.clientId),
    pkce: {required: () => false},
    features: {
      devInteractions: {enabled: false},
      claimsParameter: {enabled: true},
      jwtUserinfo: {enabled: true},
      revocation: {enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId},
      introspection: {
        enabled: true,
        allowedPolicy: (_, client) => dataProviders.some(agency => agency.clientId === client.clientId),
      },
      resourceIndicators: {enabled: false},
      pushedAuthorizationRequests: {enabled: false},
      dPoP: {enabled: false},
      rpInitiatedLogout: {enabled: true, logoutSource: () => undefined},
    },
    enabledJWA: {idTokenSigningAlgValues: ['ES256'], userinfoSigningAlgValues: ['ES256']},
    ttl: {
      AuthorizationCode: 30,
      AccessToken: 60,
      IdToken: 60,
      Interaction: HALF_HOUR,
      Session: HALF_HOUR,
      Grant: HALF_HOUR,
    },
    interactions: {policy: policy(), url: (_, interaction) => `/api/v2/interaction/${interaction.uid}`},
    findAccount: (_, id) => {
      const person = personOf(id);
      return person && {accountId: id, claims: () => claimsOf(person)};
    },
    renderError,
  };
}

/** Login first; then the information page at every connection, even when the session of the simulator is still open. */
function policy() {
  const prompts = interactionPolicy.base();
  const {Check} = interactionPolicy;
  prompts
    .get('consent')!
    .checks.add(
      new Check('information', 'the person has not seen what is sent', ({oidc}) =>
        oidc.result?.consent ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return prompts;
}

function claimsOf({id, leadsTo, given_name, ...claims}: Person) {
  return {...claims, sub: id, given_name, given_name_array: given_name.split(' ')};
}

/** Opaque and different for each service, with the shape of FranceConnect's; the same after a restart, as drafts are kept by it. */
function subjectOf(id: string, clientId: string): string {
  return `${createHash('sha256').update(`simulator ${clientId} ${id}`).digest('hex')}v1`;
}

function serviceClient(client: FranceConnectClient): ClientMetadata {
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    client_name: client.name ?? client.clientId,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    token_endpoint_auth_method: 'client_secret_post',
    subject_type: 'pairwise',
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
    userinfo_signed_response_alg: 'ES256',
    require_auth_time: true,
  };
}

function agencyClient(agency: DataProvider): ClientMetadata {
  return {
    client_id: agency.clientId,
    client_secret: agency.clientSecret,
    token_endpoint_auth_method: 'client_secret_post',
    redirect_uris: [],
    subject_type: 'public',
    response_types: [],
    grant_types: [],
    id_token_signed_response_alg: 'ES256',
  };
}

/** A new key at each start, in memory only. */
function signingKey() {
  const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  return {...privateKey.export({format: 'jwk'}), kid: randomUUID(), use: 'sig', alg: 'ES256'};
}
