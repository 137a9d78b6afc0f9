import {readFileSync} from 'node:fs';
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {run} from '../scripts/run.mjs';
import {launchBrowser} from './support/browser.js';
import {installInto, ownVersion, packInto, type Packed} from './support/packages.js';
import {watchPages} from './support/page-watch.js';
import {serveFolder, type StaticServer} from './support/static-server.js';

const published = ['tokens', 'core', 'rules', 'elements', 'services', 'demarche', 'simulators', 'rgaa'];
const tool = (path: string, ...args: string[]) => run([process.execPath, `node_modules/${path}`, ...args]);

let folder: string;
let packed: Packed[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socle-pack-'));
  packed = await packInto(folder, published);
});
after(() => rm(folder, {recursive: true, force: true}));

const tarball = (name: string) => packed.find(each => each.name === `@socle/${name}`)?.file ?? '';

test('publint finds nothing', async t => {
  for (const name of published)
    await t.test(name, async () => {
      const {code, output} = await tool('publint/src/cli.js', tarball(name), '--strict');
      assert.equal(code, 0, output);
      assert.match(output, /All good/);
    });
});

test('types resolve for every consumer of ES modules', async t => {
  for (const name of published)
    await t.test(name, async () => {
      const untyped = untypedOf(name).flatMap(entry => ['--exclude-entrypoints', entry]);
      const {code, output} = await tool(
        '@arethetypeswrong/cli/dist/index.js',
        tarball(name),
        '--profile',
        'esm-only',
        '--no-color',
        ...untyped,
      );
      assert.equal(code, 0, output);
    });
});

test('a package holds what is built, and neither tests nor the compiler’s notes', () => {
  const strangers = packed
    .flatMap(({paths}) => paths)
    .filter(path => /\.(test|stories|testing)\.(d\.)?[jt]s(?!on)|tsbuildinfo|^src\//.test(path));
  assert.deepEqual(strangers, []);
  for (const {name, paths} of packed)
    assert.ok(
      paths.some(path => path.startsWith('dist/')),
      `${name} is built`,
    );
});

test('an empty Vite project uses the tarballs', async t => {
  const project = join(folder, 'project');
  await cp('test/support/vite-project', project, {recursive: true});
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'essai', private: true, type: 'module'}));
  const tools = ['vite', 'typescript', 'lit'].map(name => `${name}@${ownVersion(name)}`);
  await installInto(project, [
    ...['tokens', 'core', 'rules', 'elements'].map(name => resolve(tarball(name))),
    ...tools,
  ]);

  await t.test('it type-checks', async () => {
    const {code, output} = await run([process.execPath, 'node_modules/typescript/bin/tsc'], {cwd: project});
    assert.equal(code, 0, output);
  });
  await t.test('it builds', async () => {
    const {code, output} = await run([process.execPath, 'node_modules/vite/bin/vite.js', 'build'], {cwd: project});
    assert.equal(code, 0, output);
  });
  await t.test('its elements work in a browser', () => useInBrowser(join(project, 'dist')));
});

async function useInBrowser(dist: string) {
  const [browser, server]: [Browser, StaticServer] = await Promise.all([launchBrowser(), serveFolder(dist)]);
  try {
    const page = await browser.newPage();
    const watch = watchPages(page);
    await page.goto(`${server.url}/`);
    await sendEmpty(page);
    await chooseFiles(page);
    assert.deepEqual(watch.complaints, []);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function sendEmpty(page: Page) {
  await page.getByRole('button', {name: 'Continuer'}).click();
  await page.locator('socle-error-summary :focus, socle-error-summary:focus').waitFor({timeout: 5_000});
  await page
    .locator('socle-error-summary')
    .getByRole('link', {name: /adresse électronique/})
    .click();
  assert.equal(await page.evaluate<string>('document.activeElement.id'), 'courriel');
  assert.equal(await page.locator('#courriel').getAttribute('aria-invalid'), 'true');
}

async function chooseFiles(page: Page) {
  const upload = page.locator('socle-file-upload');
  await upload
    .locator('input[type=file]')
    .setInputFiles({name: 'photo.bmp', mimeType: 'image/bmp', buffer: Buffer.from('BM')});
  await upload.locator('[data-error]:not([hidden])').waitFor({timeout: 5_000});
  await upload
    .locator('input[type=file]')
    .setInputFiles({name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7')});
  await upload.getByText('facture.pdf').first().waitFor({timeout: 5_000});
  assert.equal(await upload.locator('[data-error]:not([hidden])').count(), 0);
}

/** Style sheets and the script-tag bundle: nobody imports a type from them. */
function untypedOf(name: string): string[] {
  const {exports} = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
    exports: Record<string, string>;
  };
  return Object.keys(exports).filter(
    entry => !entry.includes('*') && (entry.endsWith('.css') || entry === './socle.js'),
  );
}
