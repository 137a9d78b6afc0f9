import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../support/browser.js';
import {contrast, contrastAudit} from './contrast.js';
import {bundleOfChecks, installChecks} from './in-page.js';
import {provenLooks} from './proven-pairs.js';
import type {State} from './state.js';

const looks = provenLooks();
const noState = {folder: '', state: '', name: ''} as State;

let browser: Browser;
let bundle: string;

before(async () => {
  [browser, bundle] = await Promise.all([launchBrowser(), bundleOfChecks()]);
});
after(() => browser.close());

/** Storybook's own loads the style sheets of themes; this one writes which is asked for. */
const themeSwitch = `(() => {
  const asked = {contrast: 'system'};
  window.socleAppearance = {asked, async set(change) {
    const {territory, scheme, contrast} = Object.assign(asked, change);
    document.documentElement.dataset.look = [territory, scheme, contrast].join(' ');
  }};
})()`;

/** A story as Storybook shows it, in a page whose themes are told by attributes alone; in the plain look. */
async function storyWith(css: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  // The colours of a pair that each look has proved.
  const themes = looks.map(({appearance: {territory, scheme, contrast: more}, proven}) => {
    const [[pair = ''] = []] = Object.entries(proven).filter(([, ratio]) => ratio >= 7);
    const [ink, ground] = pair.split(' ');
    return `[data-look="${territory} ${scheme} ${more}"] { --ink: ${ink}; --ground: ${ground} }`;
  });
  await page.setContent(`<!doctype html><html lang="fr"><title>Essai</title><style>
    ${themes.join('\n')} body { background: var(--ground); color: var(--ink); font: 16px/1.5 sans-serif }
    a { color: inherit } :focus-visible { outline: 3px solid var(--ink) } ${css}</style><div id="storybook-root"><main><div>${html}</div></main></div>`);
  await page.evaluate(themeSwitch);
  await page.evaluate(plain => window.socleAppearance.set(plain), looks[0]?.appearance ?? {});
  await installChecks(page, bundle);
  return page;
}

async function judged(css: string, html: string) {
  const page = await storyWith(css, html);
  await contrastAudit(page);
  const reads = await page.evaluate(asked => window.socleChecks.readLooks(asked), looks);
  await page.evaluate(plain => window.socleAppearance.set(plain), looks[0]?.appearance ?? {});
  const verdict = await contrast.judge(page, noState);
  await page.close();
  return {unknown: reads.filter(read => read.unknown.length > 0).map(({name}) => name), ...verdict};
}

const words = '<p id="mot">Un mot</p><p>Une phrase <a href="#mot">et son lien</a> dans la page.</p>';
const aubremerDark = '[data-look="aubremer dark system"]';

test('texts in the pairs that their theme has proved need no second look', async () => {
  const {unknown, faults, proved} = await judged('', words);
  assert.deepEqual([unknown, faults], [[], []]);
  assert.ok(proved?.includes('3.2.1'));
});

test('a text too pale in one theme is a fault there, and proves nothing', async () => {
  const {unknown, faults, proved} = await judged(`${aubremerDark} #mot { color: #555 }`, words);
  assert.deepEqual(unknown, ['aubremer, dark']);
  assert.match(faults.join('\n'), /^aubremer, dark: RGAA 3\.2\.1.*#mot/);
  assert.ok(!proved?.includes('3.2.1'));
});

test('a text in other colours that stand out is looked at by axe-core, and passes', async () => {
  const {unknown, faults} = await judged(`${aubremerDark} #mot { color: #fff }`, words);
  assert.deepEqual([unknown, faults], [['aubremer, dark'], []]);
});

const strange: [what: string, css: string][] = [
  ['half transparent', `${aubremerDark} #mot { opacity: 0.3 }`],
  ['over a drawing', `${aubremerDark} #mot { background: linear-gradient(#777, #888) }`],
  ['with a shadow', `${aubremerDark} #mot { text-shadow: 0 0 4px #888 }`],
  ['told from its words by its colour', `${aubremerDark} a { text-decoration: none }`],
];
for (const [what, css] of strange)
  test(`a text ${what} in one look is not known by its colours there`, async () => {
    assert.deepEqual((await judged(css, words)).unknown, ['aubremer, dark']);
  });

test('a text that another box covers is not known by its colours anywhere', async () => {
  const covered =
    '<div style="position: relative"><p id="mot">Un mot</p><i style="position: absolute; inset: 0; z-index: -1; background: #777"></i></div>';
  assert.equal((await judged('', covered)).unknown.length, looks.length);
});

test('a sign alone, of which axe-core reads no colour, is known by its pair; too pale in one theme, it is a fault', async () => {
  const sign = `${words}<span id="signe" style="font-size: 16px">●</span>`;
  const good = await judged('', sign);
  assert.deepEqual([good.unknown, good.faults], [[], []]);
  const pale = await judged(
    `${aubremerDark} #signe { color: color-mix(in srgb, var(--ink) 20%, var(--ground)) }`,
    sign,
  );
  assert.deepEqual(pale.unknown, ['aubremer, dark']);
  assert.match(pale.faults.join('\n'), /^aubremer, dark: « ● » is at/);
});

test('the bound of a field too pale in one theme is a fault', async () => {
  const field = '<label>Nom <input style="border: 2px solid; background: inherit; color: inherit"></label>';
  const {faults, proved} = await judged(`${aubremerDark} input { border-color: var(--ground) !important }`, field);
  assert.match(faults.join('\n'), /^aubremer, dark: input.*: its bound is at 1\.00:1/);
  assert.ok(!proved?.includes('3.3.1'));
});
