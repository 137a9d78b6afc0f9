import assert from 'node:assert/strict';
import {test} from 'node:test';
import {demarcheApp} from './app.js';
import {example} from '../testing/example.testing.js';
import {OURS, siteWith} from '../testing/site.testing.js';
import {samePage} from './chosen-version.js';
import type {Bricks, Site, Sites} from './visit.js';
import {easy} from '../words/easy.js';
import {usual} from '../words/usual.js';

const site = (publicUrl: string, version: Site['version']) =>
  siteWith({version, words: version === 'easy' ? easy : usual, demarche: {...example, title: version}, publicUrl});
const bricks = {sessions: {read: () => Promise.resolve(undefined)}} as unknown as Bricks;
const app = (sites: Sites) =>
  demarcheApp(sites, bricks, error => {
    throw error;
  });
const both = (origin: string) => app({usual: site(origin, 'usual'), easy: site(origin, 'easy')});
const choose = (origin: string, fields: Record<string, string>) =>
  both(origin)(new Request(`${origin}/texte`, {method: 'POST', body: new URLSearchParams(fields)}));

test('the choice is kept for a year in a cookie that scripts cannot read, and returns to the same page', async () => {
  const answer = await choose(OURS, {version: 'facile', retour: '/mentions-legales?a=b'});
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/mentions-legales?a=b');
  assert.equal(
    answer.headers.get('set-cookie'),
    '__Host-socle-texte=facile; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=31536000',
  );
  const local = await choose('http://127.0.0.1:4700', {version: 'facile'});
  assert.equal(local.headers.get('set-cookie'), 'socle-texte=facile; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000');
});

test('going back to the usual version erases the cookie', async () => {
  const answer = await choose(OURS, {version: 'habituelle', retour: '/'});
  assert.match(answer.headers.get('set-cookie') ?? '', /^__Host-socle-texte=; .*Max-Age=0/);
});

test('an unknown version changes nothing', async () => {
  const answer = await choose(OURS, {version: 'facile; Domain=evil.example', retour: '/'});
  assert.equal(answer.headers.get('set-cookie'), null);
});

const title = async (page: Response) => /<title>([^<]*)/.exec(await page.text())?.[1] ?? '';
const visit = (sites: Sites, path: string, cookie: string) => app(sites)(new Request(OURS + path, {headers: {cookie}}));

test('pages follow the cookie, errors included; any other value is the usual version', async () => {
  const sites = {usual: site(OURS, 'usual'), easy: site(OURS, 'easy')};
  for (const path of ['/mentions-legales', '/nulle-part', '/facile-a-lire']) {
    assert.match(await title(await visit(sites, path, '__Host-socle-texte=facile')), / – easy – /);
    assert.match(await title(await visit(sites, path, '__Host-socle-texte=autre')), / – usual – /);
  }
});

test('a démarche without easy texts offers no choice, whatever the cookie says', async () => {
  const page = await visit({usual: site(OURS, 'usual')}, '/mentions-legales', '__Host-socle-texte=facile');
  const text = await page.text();
  assert.match(text, / – usual – /);
  assert.doesNotMatch(text, /facile|data-tools/);
  assert.equal((await visit({usual: site(OURS, 'usual')}, '/facile-a-lire', '')).status, 404);
});

const returns: [asked: string, path: string][] = [
  ['/demarche/identite?retour=verification', '/demarche/identite?retour=verification'],
  ['https://evil.example/', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  ['/identite/retour?code=1&state=2', '/'],
];

for (const [asked, path] of returns) {
  test(`${JSON.stringify(asked)} leads back to ${path}`, () => {
    assert.equal(samePage(OURS, asked), path);
    assert.equal(new URL(samePage(OURS, asked), OURS).origin, OURS);
  });
}

test('both versions of the words say something wherever the usual one does', () => {
  const said = (words: unknown, path: string): string[] => {
    if (typeof words === 'string') return words ? [path] : [];
    if (typeof words === 'function') return [path];
    if (Array.isArray(words)) return words.length > 0 ? [path] : [];
    return Object.entries(words ?? {}).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
  };
  const inEasy = said(easy, '');
  assert.deepEqual(
    said(usual, '').filter(path => !inEasy.includes(path)),
    [],
  );
});
