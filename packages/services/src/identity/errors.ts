import * as oidc from 'openid-client';
import type {IdentityOutcome} from './contract.js';

type Failure = Exclude<IdentityOutcome, {kind: 'connected'}>;

/** What a failed connection means to the person (protocols.md §1.5). */
export function outcomeOf(error: unknown): Failure {
  if (error instanceof oidc.AuthorizationResponseError) return fromAuthorize(error);
  if (error instanceof oidc.ResponseBodyError) return fromTokenEndpoint(error);
  if (isNetwork(error)) return {kind: 'unavailable', detail: 'network'};
  return {kind: 'refused', detail: (error as {code?: string}).code ?? 'unexpected'};
}

/** The error came by the browser; its state has been checked. */
function fromAuthorize({error, error_description = ''}: oidc.AuthorizationResponseError): Failure {
  const detail = /^[a-z_]{1,40}$/.test(error) ? error : 'unnamed';
  if (error === 'temporarily_unavailable' || error === 'server_error') return {kind: 'unavailable', detail};
  if (error !== 'access_denied') return {kind: 'refused', detail};
  // FranceConnect's code stands in the description or not, according to its version: words and codes are both looked for.
  if (/abort|cancel|annul/i.test(error_description)) return {kind: 'cancelled', detail};
  if (/\b1900\d\d\b|session|expir/i.test(error_description)) return {kind: 'expired', detail};
  // The civil register does not know these names, or knows them as those of a deceased: said in the same words.
  if (/\b0100\d\d\b|identit|rnipp/i.test(error_description)) return {kind: 'not-matched', detail};
  return {kind: 'refused', detail};
}

/** A code lives 30 seconds and serves once: a reload of the callback ends here. */
function fromTokenEndpoint({error, status}: oidc.ResponseBodyError): Failure {
  if (status >= 500) return {kind: 'unavailable', detail: 'token-endpoint'};
  return error === 'invalid_grant' ? {kind: 'expired', detail: error} : {kind: 'refused', detail: error};
}

function isNetwork(error: unknown): boolean {
  if (error instanceof TypeError) return true; // fetch() says so of any failed connection.
  const {code, cause} = error as {code?: string; cause?: unknown};
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || code === 'OAUTH_RESPONSE_IS_NOT_JSON') return true;
  return code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && cause instanceof Response && cause.status >= 500;
}
