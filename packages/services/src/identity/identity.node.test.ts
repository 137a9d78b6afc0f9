import assert from 'node:assert/strict';
import {afterEach, beforeEach, test} from 'node:test';
import {freePort} from '../database/postgres.testing.js';
import {franceConnect, IdentityUnavailableError, type FranceConnectSettings, type IdentityOutcome} from './identity.js';
import {startProvider, type Behaviour} from './provider.testing.js';

const redirectUri = 'http://127.0.0.1:3000/identite/retour';
let provider: Awaited<ReturnType<typeof startProvider>>;
let settings: FranceConnectSettings;

beforeEach(async () => {
  provider = await startProvider({id: 'socle-demo', secret: 'secret', redirectUri});
  settings = {
    issuer: provider.issuer,
    clientId: 'socle-demo',
    clientSecret: 'secret',
    redirectUri,
    postLogoutRedirectUri: 'http://127.0.0.1:3000/identite/deconnexion',
    scopes: ['openid', 'given_name', 'family_name', 'cnaf_quotient_familial'],
  };
});
afterEach(() => provider.close());

/** A whole connection; `query` is what the provider sends back with the browser. */
async function connect(
  behaviour: Partial<Behaviour> = {},
  query: Record<string, string> = {code: 'good-code'},
): Promise<IdentityOutcome> {
  const client = franceConnect(settings);
  const {transaction} = await client.start();
  Object.assign(provider.behaviour, {nonce: transaction.nonce, ...behaviour});
  // The server behind a proxy sees another origin than the registered one.
  const callback = new URL(
    `http://10.0.0.1/identite/retour?${new URLSearchParams({state: transaction.state, iss: provider.issuer, ...query})}`,
  );
  return client.finish(callback, transaction);
}

test('sends exactly the parameters FranceConnect accepts', async () => {
  const {url, transaction} = await franceConnect(settings).start();
  const {searchParams, origin, pathname} = new URL(url);
  assert.equal(origin + pathname, `${provider.issuer}/authorize`);
  assert.deepEqual(Object.fromEntries(searchParams), {
    client_id: 'socle-demo',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid given_name family_name cnaf_quotient_familial',
    acr_values: 'eidas1',
    state: transaction.state,
    nonce: transaction.nonce,
  });
  assert.ok(
    transaction.state.length >= 32 && transaction.nonce.length >= 32 && transaction.state !== transaction.nonce,
  );
});

test('a person comes back connected, with what is needed and nothing more', async () => {
  const userinfo = {
    given_name: 'Angela Claire Louise',
    family_name: 'DUBOIS',
    birthdate: '1962-08-24',
    gender: 'female',
    email: 'angela@exemple.fr',
    preferred_username: '',
    birthplace: '75107',
  };
  const outcome = await connect({userinfo});
  assert.equal(outcome.kind, 'connected');
  assert.ok(outcome.kind === 'connected' && Math.abs(Date.parse(outcome.identity.connectedAt) - Date.now()) < 10_000);
  const {connectedAt, ...identity} = outcome.identity;
  assert.deepEqual(identity, {
    provider: 'franceconnect',
    sub: 'sub-v1',
    issuer: provider.issuer,
    givenName: 'Angela Claire Louise',
    familyName: 'DUBOIS',
    birthdate: '1962-08-24',
    email: 'angela@exemple.fr',
    gender: 'female',
  });
  assert.equal(outcome.accessToken, 'access');
  assert.equal(outcome.idToken.split('.').length, 3);
});

test('the token request is a client_secret_post without PKCE', async () => {
  await connect();
  const {body, authorization} = provider.requests.find(({path}) => path === 'token')!;
  assert.equal(authorization, undefined);
  assert.deepEqual([...body.keys()].sort(), ['client_id', 'client_secret', 'code', 'grant_type', 'redirect_uri']);
});

const returns: [title: string, query: Record<string, string>, kind: string][] = [
  ['the person turned back', {error: 'access_denied', error_description: 'User auth aborted'}, 'cancelled'],
  [
    'the civil register disagrees',
    {
      error: 'access_denied',
      error_description: 'Un problème lié à vos données d’identité empêche la connexion d’aboutir',
    },
    'not-matched',
  ],
  [
    'the civil register disagrees, told by a code',
    {error: 'access_denied', error_description: 'Erreur 010015'},
    'not-matched',
  ],
  ['the register does not answer', {error: 'temporarily_unavailable'}, 'unavailable'],
  ['the provider fails', {error: 'server_error'}, 'unavailable'],
  ['the session there expired', {error: 'access_denied', error_description: 'Session expired'}, 'expired'],
  [
    'that account was blocked by the person',
    {error: 'access_denied', error_description: 'fournisseur désactivé'},
    'refused',
  ],
  ['another error', {error: 'invalid_idp_hint'}, 'refused'],
  ['the code was already used', {code: 'old-code'}, 'expired'],
  ['the answer belongs to another transaction', {code: 'good-code', state: 'x'.repeat(43)}, 'expired'],
  ['the answer comes from another issuer', {code: 'good-code', iss: 'https://evil.example'}, 'refused'],
  ['there is no code', {}, 'refused'],
];
for (const [title, query, kind] of returns) {
  test(`${kind}: ${title}`, async () => {
    assert.equal((await connect({}, query)).kind, kind);
  });
}

const behaviours: [title: string, behaviour: Partial<Behaviour>, kind: string][] = [
  ['another nonce', {nonce: 'another'}, 'refused'],
  ['another audience', {idToken: {aud: 'someone-else'}}, 'refused'],
  ['another issuer', {idToken: {iss: 'https://evil.example'}}, 'refused'],
  ['an old id token', {idToken: {exp: 1}}, 'refused'],
  ['another level', {idToken: {acr: 'eidas2'}}, 'refused'],
  ['a forged id token', {forged: 'id_token'}, 'refused'],
  ['a forged userinfo', {forged: 'userinfo'}, 'refused'],
  ['the userinfo of another person', {userinfo: {sub: 'other'}}, 'refused'],
  ['an unsigned userinfo', {unsignedUserinfo: true}, 'refused'],
  ['a token endpoint in error', {tokenStatus: 503}, 'unavailable'],
  ['a token endpoint cut', {down: 'token'}, 'unavailable'],
  ['a userinfo cut', {down: 'userinfo'}, 'unavailable'],
];
for (const [title, behaviour, kind] of behaviours) {
  test(`${kind}: ${title}`, async () => {
    assert.equal((await connect(behaviour)).kind, kind);
  });
}

test('a return without a transaction, or half an hour late, has expired', async () => {
  const client = franceConnect(settings);
  const {transaction} = await client.start();
  const callback = new URL(`${redirectUri}?code=good-code&state=${transaction.state}`);
  assert.equal((await client.finish(callback, undefined)).kind, 'expired');
  assert.equal(
    (await client.finish(callback, {...transaction, startedAt: new Date(Date.now() - 31 * 60_000).toISOString()})).kind,
    'expired',
  );
});

test('a wrong secret is refused', async () => {
  settings.clientSecret = 'wrong';
  assert.equal((await connect()).kind, 'refused');
});

test('the logout takes the id token there and the browser back here', async () => {
  const {searchParams, pathname} = new URL(await franceConnect(settings).logoutUrl('id.token.here', 'state-1'));
  assert.equal(pathname, '/api/v2/session/end');
  assert.deepEqual(Object.fromEntries(searchParams), {
    client_id: 'socle-demo',
    id_token_hint: 'id.token.here',
    state: 'state-1',
    post_logout_redirect_uri: settings.postLogoutRedirectUri,
  });
});

test('a provider that is down is tried again the next time', async () => {
  const client = franceConnect(settings);
  provider.behaviour.down = '.well-known';
  await assert.rejects(client.start(), IdentityUnavailableError);
  provider.behaviour.down = undefined;
  assert.ok((await client.start()).url);
});

test('a provider that nobody runs is unavailable on return too', async () => {
  const client = franceConnect({...settings, issuer: `http://127.0.0.1:${await freePort()}`});
  assert.equal(
    (await client.finish(new URL(`${redirectUri}?code=c&state=s`), {state: 's', nonce: 'n'})).kind,
    'unavailable',
  );
});

test('plain http is refused elsewhere than on this machine', async () => {
  await assert.rejects(
    franceConnect({...settings, issuer: 'http://192.0.2.1/api/v2'}).start(),
    IdentityUnavailableError,
  );
});
