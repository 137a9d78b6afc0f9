import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {hiddenOf, openExample} from '../testing/saving.testing.js';

type Example = Awaited<ReturnType<typeof openExample>>;
let example: Example;
before(async () => {
  example = await openExample();
});
after(() => example?.close());

const form = (html: string, name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1];

describe('the answers of a page, saved while they are typed', () => {
  test('are kept as they are typed, without being judged, and the step is not passed', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    const response = await visitor.save('vous', hidden, {
      nom: '  d’Été',
      courriel: 'pas une adresse',
      'naissance.jour': '99',
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const said = (await response.json()) as {version: number; savedAt: string; sessionExpiresAt: string};
    assert.equal(said.version, Number(hidden.version) + 1);
    assert.ok(Math.abs(Date.parse(said.savedAt) - Date.now()) < 60_000);
    assert.ok(Date.parse(said.sessionExpiresAt) > Date.now() + 80_000_000);
    const answers = await visitor.answers();
    assert.deepEqual([answers['nom'], answers['courriel']], ['  d’Été', 'pas une adresse']);
    const page = await (await visitor.ask('/demarche/vous')).text();
    assert.equal(form(page, 'nom'), '  d’Été');
    assert.doesNotMatch(page, /Il y a \d erreur/);
  });

  test('of an other page that saved the same questions since, the ones stay and the others are told', async () => {
    const visitor = example.visitor();
    const [one, other] = [await visitor.begin(), await visitor.page('vous')];
    assert.equal((await visitor.save('vous', one, {nom: 'Un'})).status, 200);
    const refused = await visitor.save('vous', other, {nom: 'Deux'});
    assert.equal(refused.status, 409);
    assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const problem = (await refused.json()) as {type: string; version: number};
    assert.equal(problem.type, 'urn:socle:brouillon:conflit');
    assert.equal((await visitor.answers())['nom'], 'Un');
    const forced = {...other, version: String(problem.version)};
    assert.equal((await visitor.save('vous', forced, {nom: 'Deux'}, 2)).status, 200);
    assert.equal((await visitor.answers())['nom'], 'Deux');
  });

  test('of two pages of different questions, both are kept', async () => {
    const visitor = example.visitor();
    const [vous, enfants] = [await visitor.begin(), await visitor.page('enfants')];
    const responses = await Promise.all([
      visitor.save('vous', vous, {nom: 'Un'}),
      visitor.save('enfants', enfants, {'enfants.0.prenom': 'Léo'}),
    ]);
    assert.deepEqual(
      responses.map(({status}) => status),
      [200, 200],
    );
    const {nom, enfants: rows} = await visitor.answers();
    assert.deepEqual([nom, (rows as {prenom: string}[])[0]?.prenom], ['Un', 'Léo']);
  });

  test('sent again because the answer was lost, are no conflict with themselves, and count once', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    const first = (await (await visitor.save('vous', hidden, {nom: 'A'}, 1)).json()) as {version: number};
    const again = await visitor.save('vous', hidden, {nom: 'A'}, 1);
    assert.equal(again.status, 200);
    assert.equal(((await again.json()) as {version: number}).version, first.version);
    // The page never heard of the first one, and has newer answers.
    assert.equal((await visitor.save('vous', hidden, {nom: 'AB'}, 2)).status, 200);
    // The first one, which arrives at last.
    assert.equal((await visitor.save('vous', hidden, {nom: 'A'}, 1)).status, 200);
    assert.equal((await visitor.answers())['nom'], 'AB');
  });

  test('the same ones as those kept are no conflict', async () => {
    const visitor = example.visitor();
    const [one, other] = [await visitor.begin(), await visitor.page('vous')];
    await visitor.save('vous', one, {nom: 'Un'});
    assert.equal((await visitor.save('vous', other, {nom: 'Un'})).status, 200);
  });

  test('without a session: 401; of a draft that is gone, or not the one open: 410', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    assert.equal((await example.visitor().save('vous', hidden, {nom: 'Un'})).status, 401);
    const second = example.visitor();
    await second.begin();
    const stranger = await second.save('vous', {...hidden}, {nom: 'Un'});
    assert.equal(stranger.status, 410);
    await visitor.ask('/demarche/supprimer', {});
    assert.equal((await visitor.save('vous', hidden, {nom: 'Un'})).status, 410);
  });

  test('an expired draft is gone, then purged', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    await example.database.query('update drafts set expires_at = $2 where number = $1', [
      hidden.brouillon,
      new Date(0),
    ]);
    assert.equal((await visitor.save('vous', hidden, {nom: 'Un'})).status, 410);
    await example.bricks.drafts.purge(new Date());
    assert.deepEqual(await example.database.query('select id from drafts where number = $1', [hidden.brouillon]), []);
  });

  test('what cannot be read is said as a problem: 413, 415, 422; an unknown step is not found', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    assert.equal((await visitor.save('vous', hidden, {nom: 'x'.repeat(300_000)})).status, 413);
    const data = new FormData();
    data.set('version', '1');
    const headers = {cookie: visitor.cookie};
    const multipart = new Request('http://127.0.0.1:4700/brouillon/vous', {method: 'POST', body: data, headers});
    assert.equal((await example.fetch(multipart)).status, 415);
    const none = await visitor.save('vous', {...hidden, version: 'x'}, {nom: 'Un'});
    assert.equal(none.status, 422);
    assert.match(none.headers.get('content-type') ?? '', /problem\+json/);
    assert.equal((await visitor.save('inconnue', hidden, {})).status, 404);
    assert.equal((await visitor.ask('/brouillon/vous')).status, 404);
    assert.deepEqual(example.errors, []);
  });
});

describe('a page of questions sent without scripts', () => {
  test('that another one overtook shows its values, and replaces the others when it is sent again', async () => {
    const visitor = example.visitor();
    const [one, other] = [await visitor.begin(), await visitor.page('vous')];
    assert.equal((await visitor.ask('/demarche/vous', {...one, nom: 'Un', action: 'garder'})).status, 303);
    const conflict = await visitor.ask('/demarche/vous', {...other, nom: 'Deux', action: 'continuer'});
    assert.equal(conflict.status, 409);
    const html = await conflict.text();
    assert.equal(form(html, 'nom'), 'Deux');
    assert.match(html, /Garder les réponses ci-dessous[^]*Voir la version enregistrée/);
    assert.equal((await visitor.answers())['nom'], 'Un');
    assert.equal((await visitor.ask('/demarche/vous', {...hiddenOf(html), nom: 'Deux', action: 'garder'})).status, 303);
    assert.equal((await visitor.answers())['nom'], 'Deux');
  });

  test('twice by the same page (Back) is no conflict', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    for (const nom of ['Un', 'Deux'])
      assert.equal((await visitor.ask('/demarche/vous', {...hidden, nom, action: 'garder'})).status, 303);
    assert.equal((await visitor.answers())['nom'], 'Deux');
  });

  test('after a saving of its own that it never heard of, is no conflict', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    await visitor.save('vous', hidden, {nom: 'A'}, 1);
    const enregistrement = hidden.enregistrement.replace(/\.\d+$/, '.2');
    const sent = await visitor.ask('/demarche/vous', {...hidden, enregistrement, nom: 'AB', action: 'garder'});
    assert.equal(sent.status, 303);
    // The saving given up by the browser arrives after all.
    assert.equal((await visitor.save('vous', hidden, {nom: 'A'}, 1)).status, 200);
    assert.equal((await visitor.answers())['nom'], 'AB');
  });

  test('without a session is given back whole, and is accepted once the link is open again', async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    const link = /\/suivi\/[^"<]+/.exec(await (await visitor.ask('/demarche/enregistre')).text())?.[0] ?? assert.fail();
    visitor.cookie = '';
    const held = await visitor.ask('/demarche/vous', {...hidden, nom: 'Un & <deux> "trois"', action: 'continuer'});
    assert.equal(held.status, 401);
    const html = await held.text();
    assert.match(html, /<h1[^>]*>.*Votre session a pris fin/);
    assert.match(html, /name="nom" value="Un &amp; &lt;deux&gt; &quot;trois&quot;"/);
    assert.equal((html.match(/name="action"/g) ?? []).length, 1);
    assert.equal((await visitor.ask(link.replaceAll('&amp;', '&'))).status, 303);
    const again = {...hiddenOf(html), nom: 'Un & <deux> "trois"', action: 'garder'};
    assert.equal((await visitor.ask('/demarche/vous', again)).status, 303);
    assert.equal((await visitor.answers())['nom'], 'Un & <deux> "trois"');
  });

  test('never goes into another demande that was opened since', async () => {
    const visitor = example.visitor();
    const first = await visitor.begin();
    await visitor.begin();
    const held = await visitor.ask('/demarche/vous', {...first, nom: 'Un', action: 'continuer'});
    assert.equal(held.status, 409);
    assert.match(await held.text(), /Une autre demande est ouverte/);
    assert.notEqual((await visitor.answers())['nom'], 'Un');
  });
});
