import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {renderPage} from '@socle/services/render';
import {reportOn} from '@socle/rgaa';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Browser, Page} from 'playwright-core';
import {isAllStates} from './stories/all-states.js';
import {launchBrowser} from './support/browser.js';
import {faultsText} from './support/faults-text.js';
import {auditCopy} from './support/page-copy.js';
import {serveFolder, type StaticServer} from './support/static-server.js';
import {openPool, pagesAtOnce, type StorybookPool} from './support/storybook-pool.js';
import {buildStorybook} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
// « Tous les états » puts side by side what no page holds twice; its states are stories of their own.
const stories = entries.filter(entry => entry.type === 'story' && !isAllStates(entry));
const script = readFileSync('packages/elements/dist/socle.js');

let browser: Browser;
let pool: StorybookPool;
let server: StaticServer;

before(async () => {
  [browser, pool, server] = await Promise.all([launchBrowser(), openPool(folder), serveFolder(folder)]);
});
after(() => Promise.all([browser?.close(), pool?.close(), server?.close()]));

test('no story breaks a test of the RGAA, in any of its states', {concurrency: pagesAtOnce}, async t => {
  assert.ok(stories.length > 0, 'Storybook’s index lists some');
  await Promise.all(
    stories.map(entry =>
      t.test(`${entry.title} › ${entry.name}`, async () => {
        const url = `${server.url}/story-${entry.id}`;
        const copy = await pool.lend(entry, page => pageOf(page, `${entry.name} – ${entry.title} – Ville d’Aubremer`));
        const judged = await auditCopy(browser, {url, html: copy}, path =>
          path === '/socle.js' ? {body: script, contentType: 'text/javascript'} : undefined,
        );
        assert.equal(faultsText(reportOn([judged])), '');
      }),
    ),
  );
});

/**
 * The story as a page of a town would hold it, without Storybook: its styles, the elements from one script, and what a
 * page needs around the piece that it shows.
 */
async function pageOf(page: Page, title: string): Promise<string> {
  const {content, stylesheets, has} = await page.evaluate(() => {
    const root = document.querySelector('#storybook-root');
    return {
      content: root?.getHTML() ?? '',
      stylesheets: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
        .filter(({href}) => URL.canParse(href))
        .map(({href}) => new URL(href).pathname),
      has: {
        heading: root?.querySelector('h1') !== null,
        main: root?.querySelector('main') !== null,
        footer: root?.querySelector('footer') !== null,
        // Storybook's decorator makes a <main> of its own for what has no landmark: skip links come before it.
        skipLinks: root?.querySelector('main socle-skip-links') !== null,
      },
    };
  });
  const story = html`${unsafeHTML(content.replaceAll(/<!--.*?-->/gs, ''))}`;
  const heading = has.heading ? '' : html`<h1>${title}</h1>`;
  const isPage = has.main && !has.skipLinks;
  const skipLink = has.skipLinks ? '' : html`<a href="#contenu">Aller au contenu</a>`;
  const main = html`<main id="contenu">${heading}<p>Page qui montre cet élément.</p></main>`;
  return renderPage({
    lang: 'fr',
    title,
    stylesheets,
    scripts: ['/socle.js'],
    bodyClass: 'socle-page',
    body: isPage
      ? html`${heading}${story}`
      : html`${skipLink}${has.footer ? '' : story}${main}${has.footer ? story : html`<div id="pied"></div>`}`,
  });
}
