import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {choices} from '@socle/elements/choices/template';
import {field} from '@socle/elements/field/template';
import {form} from '@socle/elements/form/template';
import {renderPage} from '@socle/services/render';
import {launchBrowser} from './support/browser.js';

const revealing = choices({
  name: 'allergies',
  legend: 'Avez-vous des allergies ?',
  kind: 'radio',
  options: [
    {value: 'oui', label: 'Oui', reveals: field({name: 'lesquelles', label: 'Lesquelles', required: true})},
    {value: 'non', label: 'Non'},
  ],
});

test('Back gives again the answer to a question that another answer reveals', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/socle.js')
      return void response
        .writeHead(200, {'content-type': 'text/javascript'})
        .end(readFileSync('packages/elements/dist/socle.js'));
    const body =
      request.url === '/ailleurs' ? 'Ailleurs' : form({action: '/', submit: 'Continuer', content: revealing});
    const page = renderPage({lang: 'fr', title: 'Essai', stylesheets: [], scripts: ['/socle.js'], body});
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByLabel('Oui').check();
    await page.getByLabel('Lesquelles').fill('Arachide');
    await page.goto(`${url}/ailleurs`);
    await page.goBack();
    await page.getByLabel('Lesquelles').waitFor();
    assert.equal(await page.getByLabel('Lesquelles').inputValue(), 'Arachide');
    assert.equal(await page.locator('[data-reveals]').getAttribute('disabled'), null);
    await page.getByLabel('Non').check();
    assert.equal(await page.getByLabel('Lesquelles').isDisabled(), true, 'neither judged nor sent');
  } finally {
    await browser.close();
    server.close();
  }
});
