import {generateKeyPairSync, randomUUID, sign} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';

/** A key pair as a provider has one. */
const newKey = () => generateKeyPairSync('ec', {namedCurve: 'P-256'});

/** What the fake provider does, changed by each test. */
export interface Behaviour {
  code: string;
  nonce: string;
  idToken: Record<string, unknown>;
  userinfo: Record<string, unknown>;
  /** Signs with a key that is not published. */
  forged?: 'id_token' | 'userinfo';
  unsignedUserinfo?: boolean;
  tokenStatus?: number;
  down?: '.well-known' | 'token' | 'userinfo';
}

/** A small OpenID provider that answers as FranceConnect does, or misbehaves as asked. */
export async function startProvider(client: {id: string; secret: string; redirectUri: string}) {
  const keys = {published: newKey(), forger: newKey()};
  const kid = randomUUID();
  const behaviour: Behaviour = {code: 'good-code', nonce: '', idToken: {}, userinfo: {}};
  const requests: {path: string; body: URLSearchParams; authorization?: string}[] = [];
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as {port: number}).port}/api/v2`;

  const jwt = (claims: object, forged: boolean) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({alg: 'ES256', kid})}.${part(claims)}`;
    const key = forged ? keys.forger : keys.published;
    return `${signed}.${sign('sha256', Buffer.from(signed), {key: key.privateKey, dsaEncoding: 'ieee-p1363'}).toString('base64url')}`;
  };
  const common = () => ({
    iss: issuer,
    aud: client.id,
    sub: 'sub-v1',
    iat: Math.floor(Date.now() / 1000),
    exp: Math.floor(Date.now() / 1000) + 60,
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url!, issuer).pathname.replace('/api/v2/', '');
    const body = new URLSearchParams((await request.toArray()).join(''));
    requests.push({path, body, authorization: request.headers.authorization});
    if (behaviour.down && path.includes(behaviour.down)) return void request.socket.destroy();
    const json = (value: object, status = 200) =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value));
    if (path.startsWith('.well-known')) return void json(metadata());
    if (path === 'jwks')
      return void json({keys: [{...keys.published.publicKey.export({format: 'jwk'}), kid, use: 'sig', alg: 'ES256'}]});
    if (path === 'token') {
      if (behaviour.tokenStatus) return void json({error: 'server_error'}, behaviour.tokenStatus);
      const known =
        body.get('client_id') === client.id &&
        body.get('client_secret') === client.secret &&
        body.get('redirect_uri') === client.redirectUri;
      if (!known) return void json({error: 'invalid_client'}, 401);
      if (body.get('code') !== behaviour.code) return void json({error: 'invalid_grant'}, 400);
      const claims = {...common(), nonce: behaviour.nonce, acr: 'eidas1', ...behaviour.idToken};
      return void json({
        access_token: 'access',
        token_type: 'Bearer',
        expires_in: 60,
        scope: 'openid',
        id_token: jwt(claims, behaviour.forged === 'id_token'),
      });
    }
    const claims = {...common(), ...behaviour.userinfo};
    if (behaviour.unsignedUserinfo) return void json(claims);
    response.writeHead(200, {'content-type': 'application/jwt'}).end(jwt(claims, behaviour.forged === 'userinfo'));
  }

  const metadata = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    end_session_endpoint: `${issuer}/session/end`,
    authorization_response_iss_parameter_supported: true,
    id_token_signing_alg_values_supported: ['ES256'],
    userinfo_signing_alg_values_supported: ['ES256'],
  });

  return {
    issuer,
    behaviour,
    requests,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
