import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {Short, WithSources} from './privacy-notice.stories.js';
import {privacyNotice, type PrivacyNoticeContent} from './privacy-notice.template.js';

const write = async (content: PrivacyNoticeContent) =>
  (await collectResult(render(privacyNotice(content)))).replace(/<!--.*?-->/g, '');

test('the server writes the short notice, the rest folded by the browser itself', async () => {
  const page = await write(Short.args);
  assert.match(page, /<dl>[^]*Deux ans après la fin de l’année scolaire\.[^]*<details>/);
  assert.match(page, /<summary>En savoir plus sur vos données et vos droits<\/summary>/);
  assert.match(page, /<a href="mailto:donnees@aubremer\.example">/);
  assert.doesNotMatch(page, /d’autres administrations|politique de protection|<input/);
});

test('data from elsewhere are named with who supplies them (article 14)', async () => {
  const page = await write(WithSources.args);
  assert.match(page, /d’autres administrations<\/dt><dd><ul><li>Identité\u202f: FranceConnect<\/li>/);
  assert.match(page, /<a href="#donnees-personnelles">/);
});
