import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, mock, test} from 'node:test';
import * as oidc from 'openid-client';
import {Browser} from '../../test/browser.js';
import {agency, client, startService, type Service} from '../../test/service.js';

describe('the protocol of FranceConnect', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.simulator.close());

  const userinfo = (token: string) =>
    fetch(`${service.issuer}/userinfo`, {headers: {authorization: `Bearer ${token}`}});

  test('a person connects, and the service gets exactly what it asked for', async () => {
    const {configuration, issuer} = service;
    const {callback, tokens} = await service.connect(new Browser(), 'Angela Claire Louise Dubois');
    assert.equal(new URL(callback.url).searchParams.get('iss'), issuer);
    assert.deepEqual(Object.keys(tokens).sort(), ['access_token', 'expires_in', 'id_token', 'scope', 'token_type']);
    assert.equal(tokens.expires_in, 60);

    const claims = tokens.claims()!;
    assert.deepEqual(Object.keys(claims).sort(), [
      'acr',
      'at_hash',
      'aud',
      'auth_time',
      'exp',
      'iat',
      'iss',
      'nonce',
      'sub',
    ]);
    assert.equal(claims.acr, 'eidas1');
    assert.equal(claims.exp - claims.iat, 60);
    assert.match(claims.sub, /^[0-9a-f]{64}v1$/);
    assert.equal(
      claims.at_hash,
      createHash('sha256').update(tokens.access_token).digest().subarray(0, 16).toString('base64url'),
    );

    const {exp, iat, iss, aud, ...person} = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    assert.deepEqual(person, {
      sub: claims.sub,
      given_name: 'Angela Claire Louise',
      given_name_array: ['Angela', 'Claire', 'Louise'],
      family_name: 'Dubois',
      birthdate: '1962-08-24',
      gender: 'female',
      birthplace: '75107',
      birthcountry: '99100',
      email: 'angela.dubois@example.fr',
    });
    assert.deepEqual([iss, aud], [issuer, client.clientId]);
    assert.ok(Number.isInteger(exp) && Number.isInteger(iat), 'a signed userinfo has dates');
  });

  test('userinfo is a signed JWT', async () => {
    const {tokens} = await service.connect(new Browser(), 'Angela Claire Louise Dubois');
    const response = await userinfo(tokens.access_token);
    assert.match(response.headers.get('content-type')!, /^application\/jwt/);
    const [header] = (await response.text()).split('.');
    const {alg} = JSON.parse(Buffer.from(header, 'base64url').toString()) as {alg: string};
    assert.equal(alg, 'ES256');
  });

  test('an agency reads whose token it is, a service cannot', async () => {
    const {tokens} = await service.connect(new Browser(), 'Maria José Martin');
    const ask = async ({clientId, clientSecret}: typeof agency) =>
      (
        await fetch(`${service.issuer}/token/introspection`, {
          method: 'POST',
          body: new URLSearchParams({token: tokens.access_token, client_id: clientId, client_secret: clientSecret}),
        })
      ).json() as Promise<Record<string, unknown>>;

    const answer = await ask(agency);
    assert.equal(answer.active, true);
    assert.match(String(answer.scope), /cnaf_quotient_familial/);
    assert.deepEqual([answer.family_name, answer.birthplace, answer.birthcountry], ['Ferreira da Silva', '', '99139']);
    assert.equal(answer.sub, undefined);
    assert.deepEqual(await ask(client), {active: false});
  });

  test('a revoked token is worth nothing', async () => {
    const {tokens} = await service.connect(new Browser(), 'Inès Petit');
    await oidc.tokenRevocation(service.configuration, tokens.access_token);
    assert.equal((await userinfo(tokens.access_token)).status, 401);
  });

  test('a code serves once, and its second use takes the token back', async () => {
    const {callback, transaction, tokens} = await service.connect(new Browser(), 'Angela Claire Louise Dubois');
    await assert.rejects(service.finish(callback, transaction), {error: 'invalid_grant'});
    assert.equal((await userinfo(tokens.access_token)).status, 401);
  });

  test('a code lasts 30 seconds, an access token 60', async t => {
    const browser = new Browser();
    const {page, transaction} = await service.begin(browser);
    const information = await browser.press(page, 'Karim Benali');
    const {tokens} = await service.connect(new Browser(), 'Karim Benali');
    const callback = await browser.press(information, 'Continuer sur Aubremer');

    mock.timers.enable({apis: ['Date'], now: Date.now() + 31_000});
    t.after(() => mock.timers.reset());
    await assert.rejects(service.finish(callback, transaction), {error: 'invalid_grant'});
    assert.equal((await userinfo(tokens.access_token)).status, 200);
    mock.timers.tick(30_000);
    assert.equal((await userinfo(tokens.access_token)).status, 401);
  });

  test('amr comes when it is asked for', async () => {
    const claims = JSON.stringify({id_token: {amr: {essential: true}}});
    const {tokens} = await service.connect(new Browser(), 'Inès Petit', {claims});
    assert.deepEqual(tokens.claims()!.amr, ['pwd']);
  });

  test('client_secret_basic is refused', async () => {
    const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
    const response = await fetch(`${service.issuer}/token`, {
      method: 'POST',
      headers: {authorization: `Basic ${basic}`},
      body: new URLSearchParams({grant_type: 'authorization_code', code: 'x', redirect_uri: 'x'}),
    });
    assert.deepEqual([response.status, ((await response.json()) as {error: string}).error], [401, 'invalid_client']);
  });

  test('logout comes straight back, with and without a session, and closes it', async () => {
    const browser = new Browser();
    const {
      tokens,
      transaction: {state},
    } = await service.connect(browser, 'Angela Claire Louise Dubois');
    const logout = oidc.buildEndSessionUrl(service.configuration, {
      id_token_hint: tokens.id_token!,
      post_logout_redirect_uri: client.postLogoutRedirectUris[0],
      state,
    }).href;
    const expected = `${client.postLogoutRedirectUris[0]}?state=${state}`;
    assert.equal((await browser.open(logout)).url, expected);
    assert.equal((await browser.open(logout)).url, expected);
    assert.match((await service.begin(browser)).page.html, /Choisissez une identité/);
  });
});
