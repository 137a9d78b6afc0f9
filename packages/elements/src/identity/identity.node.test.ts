import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Alone, Connected, FirstVisit, NotMatched, WithForm} from './identity.stories.js';
import {identity, identityConnected} from './identity.template.js';

const write = async (content: unknown) => (await collectResult(render(content))).replace(/<!--.*?-->/g, '');

test('the server writes a plain link, with the words that FranceConnect fixes', async () => {
  const page = await write(identity(FirstVisit.args));
  assert.match(
    page,
    /<a href="#connexion" data-franceconnect><span>S’identifier avec<\/span> <span>FranceConnect<\/span><\/a>/,
  );
  assert.match(
    page,
    /href="https:\/\/franceconnect\.gouv\.fr\/" target="_blank" rel="noopener"\s+title="Qu’est-ce que FranceConnect\u202f\? - nouvelle fenêtre"/,
  );
  assert.match(page, /<p data-or>ou<\/p>/);
  assert.match(page, /<a class="socle-button socle-button--secondary" href="#sans-compte">/);
  assert.doesNotMatch(page, /socle-alert|target="_self"|fr-connect/);
});

test('the other way may be a form, or absent', async () => {
  assert.match(await write(identity(WithForm.args)), /<form method="post" action="#commencer">/);
  assert.doesNotMatch(await write(identity(Alone.args)), /data-or/);
});

test('an outcome comes first, takes the focus and blames nobody', async () => {
  const page = await write(identity(NotMatched.args));
  assert.match(page, /<socle-identity>\s*<socle-alert kind="warning" outcome>/);
  assert.match(page, /<h2 tabindex="-1">/);
  assert.doesNotMatch(page, /erreur de votre part|incorrect|invalide|vous n’avez pas/i);
});

test('a connected person is named, and leaves by POST', async () => {
  const page = await write(identityConnected(Connected.args));
  assert.match(page, /FranceConnect\u202f: <strong>Angela Claire Louise Dubois<\/strong>/);
  assert.match(page, /<form method="post" action="#deconnexion">/);
});
