import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import * as oidc from 'openid-client';
import {Browser, type Page} from '../../test/browser.js';
import {startService, transaction, type Service} from '../../test/service.js';

describe('the pages of FranceConnect', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.simulator.close());

  const errorAt = (page: Page) => Object.fromEntries(new URL(page.url).searchParams);

  test('PKCE parameters: an error page in French, and no way back', async () => {
    const {page} = await service.begin(new Browser(), {code_challenge: 'x'.repeat(43), code_challenge_method: 'S256'});
    assert.equal(page.status, 400);
    assert.ok(page.url.startsWith(service.issuer));
    assert.match(page.html, /Y030007/);
  });

  test('authorize also takes a POST, with the same list', async () => {
    const post = (extra: Record<string, string>) =>
      new Browser().open(`${service.issuer}/authorize`, {
        method: 'POST',
        body: new URL(service.authorizeUrl({...transaction(), ...extra})).searchParams,
      });
    assert.match((await post({})).html, /Choisissez une identité/);
    assert.match((await post({display: 'page'})).html, /Y030007/);
  });

  test('an unknown service, or an address that is not its own, gets no redirect', async () => {
    const unknown = await service.begin(new Browser(), {client_id: 'inconnu'});
    assert.match(unknown.page.html, /Y04EA6EF/);
    const elsewhere = await service.begin(new Browser(), {redirect_uri: 'http://127.0.0.1:9/ailleurs'});
    assert.ok(elsewhere.page.url.startsWith(service.issuer));
    assert.equal(elsewhere.page.status, 400);
  });

  test('« Revenir sur … » is a refusal by the person, from both pages', async () => {
    const browser = new Browser();
    const expected = {error: 'access_denied', error_description: 'User auth aborted', iss: service.issuer};
    const first = await service.begin(browser);
    assert.deepEqual(errorAt(await browser.press(first.page, 'Revenir sur Aubremer')), {
      ...expected,
      state: first.transaction.state,
    });

    const second = await service.begin(browser);
    const information = await browser.press(second.page, 'Chantal Lefèvre');
    assert.deepEqual(errorAt(await browser.press(information, 'Revenir sur Aubremer')), {
      ...expected,
      state: second.transaction.state,
    });
  });

  for (const [label, error, code] of [
    ['Jean Moreau', 'access_denied', '010004'],
    ['Yvette Garnier', 'access_denied', '010015'],
    ['Vérification d’identité en panne', 'temporarily_unavailable', '010011'],
    ['Session expirée', 'access_denied', '190001'],
  ] as const) {
    test(`${label}: the service learns ${error} (${code})`, async () => {
      const browser = new Browser();
      const answer = errorAt(await browser.press((await service.begin(browser)).page, label));
      assert.equal(answer.error, error);
      assert.match(answer.error_description, new RegExp(code));
    });
  }

  test('a second connection shows the information page only, and lets someone else connect', async () => {
    const browser = new Browser();
    await service.connect(browser, 'Angela Claire Louise Dubois');
    const {page: information, transaction: begun} = await service.begin(browser);
    assert.match(information.html, /Vous êtes Angela/);

    const choice = await browser.press(information, 'Choisir une autre identité');
    const other = await browser.press(choice, 'Mathieu Yann Le Goff');
    assert.match(other.html, /Vous êtes Mathieu/);
    const tokens = await service.finish(await browser.press(other, 'Continuer sur Aubremer'), begun);
    const person = await oidc.fetchUserInfo(service.configuration, tokens.access_token, tokens.claims()!.sub);
    assert.equal(person.family_name, 'Le Goff');
  });

  test('the information page lists what is sent, and only that', async () => {
    const browser = new Browser();
    const {page} = await service.begin(browser, {scope: 'openid given_name cnaf_quotient_familial'});
    const {html} = await browser.press(page, 'Maria José Martin');
    assert.match(html, /Prénoms.*Maria José/s);
    assert.match(html, /Quotient familial/);
    assert.doesNotMatch(html, /Date de naissance|Adresse électronique/);
  });

  test('a page left for too long says so', async () => {
    const page = await new Browser().open(`${service.issuer}/interaction/inconnue`);
    assert.equal(page.status, 400);
    assert.match(page.html, /Votre session a expiré/);
  });

  test('the pages have no script, a strict policy, and say what they are not', async () => {
    const {page} = await service.begin(new Browser());
    assert.match(
      page.headers.get('content-security-policy')!,
      /default-src 'none'.*form-action 'self' http:\/\/127\.0\.0\.1:9/,
    );
    assert.doesNotMatch(page.html, /<script|style=|onclick/);
    assert.match(page.html, /ceci n’est pas FranceConnect/);
  });
});
