import * as oidc from 'openid-client';
import type {Simulator} from '../src/port/port.js';
import {franceConnectSimulator} from '../src/franceconnect/franceconnect.js';
import {type Browser, type Page} from './browser.js';

const SERVICE = 'http://127.0.0.1:9';

/** The credentials of the service, and those of an agency. */
export const client = {
  clientId: 'essai',
  clientSecret: 'secret-d-essai',
  name: 'Aubremer',
  redirectUris: [`${SERVICE}/identite/retour`],
  postLogoutRedirectUris: [`${SERVICE}/identite/deconnexion`],
};
export const agency = {clientId: 'agence', clientSecret: 'secret-de-l-agence'};

/** A service connected to a simulator of its own, through openid-client. */
export interface Service {
  simulator: Simulator;
  issuer: string;
  configuration: oidc.Configuration;
  /** The authorize address, with these parameters over the usual ones. */
  authorizeUrl(parameters: Record<string, string>): string;
  /** Opens the choice of a person. */
  begin(browser: Browser, parameters?: Record<string, string>): Promise<{page: Page; transaction: Transaction}>;
  /** Exchanges the code of a callback. */
  finish(callback: Page, transaction: Transaction): ReturnType<typeof oidc.authorizationCodeGrant>;
  /** As the demo does: choose a person, read what is sent, come back with a code. */
  connect(
    browser: Browser,
    person: string,
    parameters?: Record<string, string>,
  ): Promise<{
    callback: Page;
    transaction: Transaction;
    tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;
  }>;
}

type Transaction = {state: string; nonce: string};

/** What each connection must remember. */
export const transaction = (): Transaction => ({state: oidc.randomState(), nonce: oidc.randomNonce()});

/** Starts the simulator and discovers it. */
export async function startService(): Promise<Service> {
  const simulator = await franceConnectSimulator({port: 0, clients: [client], dataProviders: [agency]});
  const issuer = `${simulator.url}/api/v2`;
  const configuration = await oidc.discovery(
    new URL(issuer),
    client.clientId,
    {
      id_token_signed_response_alg: 'ES256',
      userinfo_signed_response_alg: 'ES256',
    },
    oidc.ClientSecretPost(client.clientSecret),
    {execute: [oidc.allowInsecureRequests]},
  );

  const service: Service = {
    simulator,
    issuer,
    configuration,
    authorizeUrl: parameters =>
      oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: client.redirectUris[0],
        scope: 'openid identite_pivot preferred_username email cnaf_quotient_familial',
        acr_values: 'eidas1',
        ...parameters,
      }).href,
    async begin(browser, parameters = {}) {
      const begun = transaction();
      return {page: await browser.open(service.authorizeUrl({...begun, ...parameters})), transaction: begun};
    },
    finish: (callback, {state, nonce}) =>
      oidc.authorizationCodeGrant(configuration, new URL(callback.url), {expectedState: state, expectedNonce: nonce}),
    async connect(browser, person, parameters) {
      const {page, transaction: begun} = await service.begin(browser, parameters);
      const callback = await browser.press(await browser.press(page, person), 'Continuer sur Aubremer');
      return {callback, transaction: begun, tokens: await service.finish(callback, begun)};
    },
  };
  return service;
}
