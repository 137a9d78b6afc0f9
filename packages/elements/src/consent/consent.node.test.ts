import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Accepted, NoAnswer} from './consent.stories.js';
import {consent, type ConsentContent} from './consent.template.js';

const write = async (content: ConsentContent) =>
  (await collectResult(render(consent(content)))).replace(/<!--.*?-->/g, '');

test('the server writes a free choice: nothing chosen, nothing required', async () => {
  const page = await write(NoAnswer.args);
  assert.match(page, /Acceptez-vous que votre enfant soit photographié\u202f\? \(facultatif\)/);
  assert.equal(page.match(/type="radio"/g)?.length, 2);
  assert.doesNotMatch(page, /\bchecked|\brequired/);
  assert.match(page, /Votre choix est libre/);
});

test('the version of the text goes with the answer', async () => {
  const page = await write(Accepted.args);
  assert.match(page, /<input type="hidden" name="photos\.version" value="2026-09-01">/);
  assert.match(page, /value="oui" checked/);
});
