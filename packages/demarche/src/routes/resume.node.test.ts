import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openExample} from '../testing/saving.testing.js';

type Example = Awaited<ReturnType<typeof openExample>>;
let example: Example;
before(async () => {
  example = await openExample();
});
after(() => example?.close());

const form = (html: string, name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1];

describe('coming back', () => {
  const known = async () => {
    const visitor = example.visitor();
    const hidden = await visitor.begin();
    await visitor.save('vous', hidden, {courriel: 'Camille@Exemple.fr '});
    return hidden.brouillon;
  };
  const ask = (numero: string, courriel: string) => example.visitor().ask('/reprendre', {numero, courriel});
  /** The mail is written after the answer: what was asked of the database before, which answers in turn, is done. */
  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await example.database.query('select 1');
      await new Promise(setImmediate);
    }
  };

  test('the link is sent again to the address of the demande, and the answer is the same when there is none', async () => {
    const number = await known();
    example.mails.length = 0;
    const answers = [
      await ask(number.toLowerCase().replaceAll('-', ' '), 'camille@exemple.fr'),
      await ask(number, 'autre@exemple.fr'),
      await ask('A26-2222-2222', 'camille@exemple.fr'),
    ];
    assert.deepEqual(
      answers.map(({status, headers}) => [status, headers.get('location')]),
      answers.map(() => [303, '/reprendre?envoye']),
    );
    await settled();
    assert.deepEqual(
      example.mails.map(({to}) => to),
      ['Camille@Exemple.fr'],
    );
    const link = /\/suivi\/\S+/.exec(example.mails[0]?.text ?? '')?.[0] ?? assert.fail();
    const visitor = example.visitor();
    assert.equal((await visitor.ask(link)).headers.get('location'), '/demarche/reprendre');
    assert.match(await (await visitor.ask('/reprendre?envoye')).text(), /Regardez vos courriels/);
  });

  test('a stranger who knows the number cannot fill the mailbox', async () => {
    const number = await known();
    example.mails.length = 0;
    for (let turn = 0; turn < 5; turn += 1) await ask(number, 'camille@exemple.fr');
    await settled();
    assert.equal(example.mails.length, 2);
  });

  test('what is missing is asked for, what was typed stays', async () => {
    const response = await ask('A26', '');
    assert.equal(response.status, 422);
    const html = await response.text();
    assert.match(html, /Saisissez le numéro de la demande en entier/);
    assert.match(html, /Saisissez l’adresse électronique/);
    assert.equal(form(html, 'numero'), 'A26');
  });

  test('a link opens nothing once its draft has expired', async () => {
    const number = await known();
    await settled();
    await ask(number, 'camille@exemple.fr');
    await settled();
    const link = /\/suivi\/\S+/.exec(example.mails.at(-1)?.text ?? '')?.[0] ?? assert.fail();
    await example.database.query('update drafts set expires_at = $2 where number = $1', [number, new Date(0)]);
    assert.equal((await example.visitor().ask(link)).status, 404);
  });

  test('without an address yet, it is asked when the draft is saved for later, and becomes an answer', async () => {
    const visitor = example.visitor();
    await visitor.begin();
    assert.match(await (await visitor.ask('/demarche/enregistre')).text(), /M’envoyer le lien/);
    const wrong = await visitor.ask('/demarche/enregistre', {courriel: 'camille'});
    assert.equal(wrong.status, 422);
    assert.equal(form(await wrong.text(), 'courriel'), 'camille');
    example.mails.length = 0;
    assert.equal((await visitor.ask('/demarche/enregistre', {courriel: 'camille@exemple.fr'})).status, 303);
    assert.match(await (await visitor.ask('/demarche/enregistre')).text(), /envoyé à camille@exemple\.fr/);
    assert.deepEqual(
      example.mails.map(({to}) => to),
      ['camille@exemple.fr'],
    );
    assert.equal((await visitor.answers())['courriel'], 'camille@exemple.fr');
  });
});

describe('the session', () => {
  test('is prolonged on demand; there is nothing to prolong without one', async () => {
    const visitor = example.visitor();
    await visitor.begin();
    const {expiresAt} = (await (await visitor.ask('/session/prolonger', {})).json()) as {expiresAt: string};
    assert.ok(Date.parse(expiresAt) > Date.now() + 86_000_000);
    assert.equal((await example.visitor().ask('/session/prolonger', {})).status, 401);
  });

  test('says its end on each page of questions, and its length when it is short', async () => {
    const visitor = example.visitor();
    await visitor.begin();
    const long = await (await visitor.ask('/demarche/vous')).text();
    assert.match(long, /<socle-session expires-at="2\d{3}-/);
    assert.doesNotMatch(long, /data-limit/);
    const short = await openExample({lifetimeMs: 30 * 60_000});
    const other = short.visitor();
    await other.begin();
    assert.match(
      await (await other.ask('/demarche/vous')).text(),
      /data-limit>Sans activité de votre part pendant 30 minutes/,
    );
    await short.close();
  });

  test('closed on a shared device takes what waited in the tab with it', async () => {
    const visitor = example.visitor();
    await visitor.begin();
    const response = await visitor.ask('/identite/deconnexion', {});
    assert.equal(response.headers.get('clear-site-data'), '"storage"');
  });
});
