import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Full, Optional, Received, Refused, Required} from './file-upload.stories.js';
import {fileUpload, type FileUploadContent} from './file-upload.template.js';

const write = async (content: FileUploadContent) =>
  (await collectResult(render(fileUpload(content)))).replace(/<!--.*?-->/g, '');
const control = (page: string) => /<input[^>]*type="file"[^>]*>/.exec(page)?.[0] ?? '';

test('the server writes a native control that needs no script (RGAA 11.1.1, 11.10.1, 11.10.5 : Required)', async () => {
  const page = await write(Required.args);
  assert.match(page, /<label for="domicile" data-name="le justificatif de domicile">Justificatif de domicile<\/label>/);
  for (const part of [
    'id="domicile"',
    'name="domicile"',
    'accept=".pdf,.jpg,.jpeg,.png"',
    'multiple',
    'required',
    'aria-describedby="domicile-aide domicile-erreur"',
  ])
    assert.ok(control(page).includes(part), part);
  assert.match(page, /3 fichiers au maximum, 5\u00a0Mo au plus chacun\. Format\u202f: PDF, JPEG ou PNG\./);
  assert.match(page, /<span[^>]*data-prompt[^>]*>/);
  assert.match(page, /<template>\s*<li>/);
});

test('an optional upload is marked, and its control is not required', async () => {
  const page = await write(Optional.args);
  assert.match(page, /Justificatif de domicile \(facultatif\)<\/label>/);
  assert.doesNotMatch(control(page), /required/);
});

test('a required upload with a file already received asks for nothing more', async () => {
  const page = await write(Received.args);
  assert.doesNotMatch(control(page), /required/);
  assert.doesNotMatch(page, /facultatif/);
  assert.match(page, /<button[^>]*name="action"\s+value="retirer-fichier:f1"[^>]*formnovalidate[^>]*>/);
  assert.match(page, /Retirer<span class="socle-visually-hidden"> facture-eau-novembre-2026\.pdf<\/span>/);
  assert.match(page, /<a href="#f1">/);
});

test('a refused file is listed with its reason, and cannot be removed: it was not kept', async () => {
  const page = await write(Refused.args);
  assert.match(page, /data-file="refused"/);
  assert.doesNotMatch(page, /retirer-fichier/);
  assert.match(control(page), /aria-invalid="true"/);
  assert.match(page, /<p id="domicile-erreur" data-error\s*>/);
});

test('a full upload has no control, and says how to change its file', async () => {
  const page = await write(Full.args);
  assert.equal(control(page), '');
  assert.match(page, /<p id="domicile" data-label tabindex="-1">/);
  assert.match(page, /Pour remplacer ce fichier, retirez-le d’abord\./);
});

test('what a file is called is only ever text', async () => {
  const page = await write({...Received.args, files: [{id: 'x', name: '<img src=x>"', size: 1, state: 'received'}]});
  assert.doesNotMatch(page, /<img/);
});
