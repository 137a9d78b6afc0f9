import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {NotConnected, NotFound, OwnDocument, Received} from './data-source.stories.js';
import {dataSource, type DataSourceContent} from './data-source.template.js';

const write = async (content: DataSourceContent) =>
  (await collectResult(render(dataSource(content)))).replace(/<!--.*?-->/g, '');

test('the server writes the value with its source, its date and its purpose', async () => {
  const page = await write(Received.args);
  assert.match(page, /<section id="quotient" aria-labelledby="quotient-titre" data-state="received">/);
  assert.match(page, /<dd data-value>730<\/dd>/);
  assert.match(page, /Fourni par la CAF le 12 novembre 2026<\/dd>\s*<dt>Période<\/dt><dd data-period>novembre 2026/);
  assert.match(page, /<a href="https:\/\/www\.caf\.fr\/">Le corriger auprès de la CAF<\/a>/);
});

test('the choice of sending the document is kept', async () => {
  assert.match(
    await write(OwnDocument.args),
    /<input type="checkbox" id="quotient-justificatif" name="quotient\.justificatif" value="oui" checked/,
  );
  assert.doesNotMatch(await write(Received.args), /checked/);
});

test('a missing value is said without blame, with what to do', async () => {
  const page = await write(NotFound.args);
  assert.match(page, /La CAF n’a pas trouvé cette information à votre nom\./);
  assert.match(page, /joindre un justificatif/);
  assert.doesNotMatch(page, /data-value|checkbox/);
});

test('a connection is offered only where it may bring the data', async () => {
  const link =
    /<a class="socle-button socle-button--secondary" href="#connexion">Récupérer mes données avec FranceConnect<\/a>/;
  assert.match(await write(NotConnected.args), link);
  assert.doesNotMatch(await write(Received.args), link);
  assert.doesNotMatch(await write(NotFound.args), link);
});
