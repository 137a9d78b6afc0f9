import {getRequestListener} from '@hono/node-server';
import type {IncomingMessage} from 'node:http';
import {openPort, type Simulator} from '../port/port.js';
import {addAccessTokenHash} from './at-hash.js';
import {configuration, type DataProvider, type FranceConnectClient} from './configuration.js';
import {interactions} from './interactions.js';
import {closedList, logoutWithoutAsking, noBasicAuthentication, pivotInIntrospection} from './middleware.js';
import {Provider} from './oidc-provider.js';

export type {DataProvider, FranceConnectClient} from './configuration.js';

/** What the simulator of FranceConnect is started with. */
export interface FranceConnectOptions {
  /** Port on `localhost`; 0 takes any free one. */
  port: number;
  clients: FranceConnectClient[];
  /** Agencies allowed to introspect access tokens; none by default. */
  dataProviders?: DataProvider[];
}

const MOUNT = '/api/v2';
const PAGES = new RegExp(`^${MOUNT}/interaction/`);

/**
 * FranceConnect v2 « low »: closed list of authorize parameters, code of 30 s, access token of 60 s,
 * signed userinfo, logout. The issuer is `${url}/api/v2`.
 */
export async function franceConnectSimulator({
  port,
  clients,
  dataProviders = [],
}: FranceConnectOptions): Promise<Simulator> {
  const opened = await openPort(port);
  const provider = new Provider(opened.url + MOUNT, configuration(clients, dataProviders));
  addAccessTokenHash(provider);
  provider.use(closedList);
  provider.use(noBasicAuthentication);
  provider.use(logoutWithoutAsking);
  provider.use(pivotInIntrospection);
  provider.on('server_error', (_, error) => console.error('FranceConnect simulator:', error));

  const protocol = provider.callback();
  const pages = getRequestListener(
    interactions(
      provider,
      clients.flatMap(({redirectUris}) => redirectUris),
    ).fetch,
  );

  opened.handle((request: IncomingMessage & {baseUrl?: string}, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(`${MOUNT}/`) || PAGES.test(path)) return pages(request, response);
    // As Express would mount it: the library writes its addresses under `baseUrl`.
    request.baseUrl = MOUNT;
    request.url = path.slice(MOUNT.length);
    return protocol(request, response);
  });
  return opened;
}
