import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Checked, Refused, Unchecked} from './attestation.stories.js';
import {attestation, type AttestationContent} from './attestation.template.js';

const write = async (content: AttestationContent) =>
  (await collectResult(render(attestation(content)))).replace(/<!--.*?-->/g, '');

test('the server writes a required box whose label is the declaration (RGAA 11.1.1, 11.10.1 : Unchecked)', async () => {
  const page = await write({...Unchecked.args, statement: html`J’atteste <strong>sur l’honneur</strong>.`});
  assert.match(page, /<input type="checkbox" id="attestation" name="attestation" value="oui" required/);
  assert.match(page, /<label for="attestation"[^>]*>J’atteste <strong>sur l’honneur<\/strong>\.<\/label>/);
  assert.match(page, /<p id="attestation-aide" data-hint>Une fausse déclaration/);
  assert.match(page, /<p id="attestation-erreur" data-error hidden>/);
});

test('a tick and a refusal are kept', async () => {
  assert.match(await write(Checked.args), /required checked/);
  const page = await write(Refused.args);
  assert.match(page, /aria-invalid="true"/);
  assert.match(page, /data-error\s*>Cochez la case/);
});
