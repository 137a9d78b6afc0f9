import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {after, before, test} from 'node:test';
import {renderPage} from '@socle/services/render';
import {passive, reportOn, type Wanted} from '@socle/rgaa';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Browser, Page} from 'playwright-core';
import {isAllStates} from './stories/all-states.js';
import {partsIn, unknownParts} from './stories/parts.js';
import {isOfComponent} from './stories/state.js';
import {launchBrowser} from './support/browser.js';
import {faultsText} from './support/faults-text.js';
import {auditCopy} from './support/page-copy.js';
import {share} from './support/shard.js';
import {serveFolder, type StaticServer} from './support/static-server.js';
import {openPool, pagesAtOnce, type StorybookPool} from './support/storybook-pool.js';
import {buildStorybook, type StoryEntry} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const script = readFileSync('packages/elements/dist/socle.js');
/** The page that shows every state of every component, but those that are a whole page. */
const allStates = entries.find(isAllStates);

let browser: Browser;
let pool: StorybookPool;
let server: StaticServer;
/** States of one component, by its folder, in the order of the page that shows them all. */
let components: Map<string, State[]>;
/** Kinds of active parts that states of components hold: each state is audited whole, with others or alone. */
let known: ReadonlySet<string>;

/** One state of a component, as « Tous les états » shows it: its ids begin with its own. */
interface State {
  id: string;
  html: string;
}

before(async () => {
  [browser, pool, server] = await Promise.all([launchBrowser(), openPool(folder), serveFolder(folder)]);
  assert.ok(allStates, 'Storybook shows every state on a page');
  [components, known] = await pool.lend(allStates, async page => {
    const shown = await page.$$eval('.doc-state', nodes => nodes.map(node => node.getHTML()).join(''));
    return [await statesByComponent(page), partsIn(shown)];
  });
});
after(() => Promise.all([browser?.close(), pool?.close(), server?.close()]));

test('no component breaks a test of the RGAA, in any of its states', {concurrency: pagesAtOnce}, async t => {
  assert.ok(components.size > 0, 'the page of every state holds some');
  await Promise.all(
    share([...components], ([component]) => component).map(([component, states]) =>
      t.test(`${component}: ${states.length} states`, async () => {
        const title = `${component} – Ville d’Aubremer`;
        const copy = await pool.lend(allStates!, page =>
          pageOf(page, title, states.map(({html: own}) => own).join('')),
        );
        await wantNoFault(component, copy);
      }),
    ),
  );
});

test('no page of Storybook’s breaks a test of the RGAA', {concurrency: pagesAtOnce}, async t => {
  const shown = new Set([...components.values()].flat().map(({id}) => id));
  const isShown = ({importPath, exportName}: StoryEntry) =>
    shown.has(`${importPath.split('/').at(-2)}-${exportName.toLowerCase()}`);
  const others = entries.filter(entry => entry.type === 'story' && entry !== allStates && !isShown(entry));
  assert.ok(others.length > 0, 'Storybook’s index lists some');
  const names = others.map(nameOf);
  assert.deepEqual(
    metNowhereElse.filter(name => !names.includes(name)),
    [],
    'these stories exist',
  );
  await Promise.all(
    share(others, ({id}) => id).map(entry =>
      t.test(`${entry.title} › ${entry.name}`, async one => {
        const copy = await pool.lend(entry, page => pageOf(page, `${entry.name} – ${entry.title} – Ville d’Aubremer`));
        const why = whyWhole(entry, copy);
        one.diagnostic(why ?? 'passive rules: its parts are audited whole elsewhere');
        await wantNoFault(entry.id, copy, why === undefined ? passive : undefined);
      }),
    ),
  );
});

/** « se-connecter/Cancelled »: the file and the export of a story. */
const nameOf = ({importPath, exportName}: StoryEntry) => `${basename(importPath, '.stories.ts')}/${exportName}`;

/** Pages of the démarche that no journey meets as they are here. */
const metNowhereElse = ['demarche/HomeCancelled', 'se-connecter/Cancelled', 'se-connecter/Unavailable'];

/**
 * Why the keyboard, the zoom and the sending of forms must visit a story. Foundations and patterns combine states of
 * components, each audited whole here; the pages of the démarche are audited as the journeys meet them.
 */
function whyWhole(entry: StoryEntry, copy: string): string | undefined {
  if (isOfComponent(entry)) return 'whole: a state that no other page of this file shows';
  if (metNowhereElse.includes(nameOf(entry))) return 'whole: no journey meets this page';
  const unknown = unknownParts(copy.slice(copy.indexOf('<body')), known);
  return unknown.length > 0 ? `whole: no state of a component holds ${unknown.join(', ')}` : undefined;
}

async function wantNoFault(id: string, html: string, wanted?: Wanted): Promise<void> {
  const own = (path: string) => (path === '/socle.js' ? {body: script, contentType: 'text/javascript'} : undefined);
  const judged = await auditCopy(browser, {url: `${server.url}/story-${id}`, html}, own, wanted);
  assert.equal(faultsText(reportOn([judged])), '');
}

/** Elements that speak for their whole page (its title, its address, its session, its other tabs): one is the most a page holds. */
const alone = 'socle-draft, socle-error-summary, socle-session, socle-step-pages';

/** The states that may stand in one page: it has one title, one header and one footer. */
async function statesByComponent(page: Page): Promise<Map<string, State[]>> {
  const states = await page.$$eval(
    '.doc-state',
    (nodes, others) =>
      nodes
        .filter(node => !node.querySelector(`h1, header, footer, socle-skip-links, ${others}`))
        .map(node => {
          // What an element writes by itself, the one of the copy writes again.
          const copy = node.cloneNode(true) as Element;
          for (const list of copy.querySelectorAll('[data-suggestions]')) list.remove();
          return {id: copy.querySelector('h2')?.id ?? '', html: copy.getHTML()};
        }),
    alone,
  );
  const byComponent = new Map<string, State[]>();
  for (const state of states) {
    const component = state.id.replace(/-[^-]+$/, '');
    byComponent.set(component, [...(byComponent.get(component) ?? []), state]);
  }
  return byComponent;
}

/**
 * The story, or the piece given, as a page of a town would hold it, without Storybook: its styles, the elements from one
 * script, and what a page needs around the piece that it shows.
 */
async function pageOf(page: Page, title: string, piece?: string): Promise<string> {
  const {content, stylesheets, has} = await page.evaluate(given => {
    const root = given
      ? new DOMParser().parseFromString(given, 'text/html').body
      : document.querySelector('#storybook-root');
    return {
      content: given ?? root?.getHTML() ?? '',
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
  }, piece);
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
