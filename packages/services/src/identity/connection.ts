import * as oidc from 'openid-client';
import {isLoopback} from '../configuration/checks.js';
import type {FranceConnectSettings} from './contract.js';

/** Seconds for each call to the provider. */
const TIMEOUT = 10;
/** Seconds our clock may differ from the provider's, whose tokens live 60 seconds. */
const CLOCK_TOLERANCE = 10;

/** Gives the provider's description, fetched at the first use; a failure is not remembered: the next use tries again. */
export function connection({issuer, clientId, clientSecret}: FranceConnectSettings): () => Promise<oidc.Configuration> {
  let known: Promise<oidc.Configuration> | undefined;
  return () => {
    known ??= discover().catch(error => {
      known = undefined;
      throw error;
    });
    return known;
  };

  async function discover(): Promise<oidc.Configuration> {
    const url = new URL(issuer);
    const configuration = await oidc.discovery(
      url,
      clientId,
      {[oidc.clockTolerance]: CLOCK_TOLERANCE},
      oidc.ClientSecretPost(clientSecret),
      {
        timeout: TIMEOUT,
        // Signatures are checked even though the tokens come straight from the provider. Plain http: on this machine only.
        execute: [oidc.enableNonRepudiationChecks, ...(isLoopback(url) ? [oidc.allowInsecureRequests] : [])],
      },
    );
    configuration[oidc.customFetch] = signedUserinfo(configuration.serverMetadata().userinfo_endpoint);
    return configuration;
  }
}

/** FranceConnect always signs its userinfo: an unsigned one is not FranceConnect's. */
function signedUserinfo(endpoint: string | undefined): oidc.CustomFetch {
  return async (url, options) => {
    const response = await fetch(url, options as RequestInit);
    if (url === endpoint && response.ok && !response.headers.get('content-type')?.startsWith('application/jwt')) {
      throw new oidc.ClientError('The userinfo is not signed.');
    }
    return response;
  };
}
