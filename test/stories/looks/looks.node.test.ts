import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../../support/browser.js';
import {namedBoxes, wrongColours, wrongShapes, wrongStyles} from './faults.js';
import {named, probes, valued, valuesIn, withValues, type Values} from './names.js';
import {paintedIn, type Painted} from './painted.js';
import {usesByComponent} from './uses.js';

const tokens = ['ink', 'ground', 'accent', 'focus'];
/** In the plain look, the accent and the focus have one colour. */
const plain =
  '--socle-color-ink: #111; --socle-color-ground: #fff; --socle-color-accent: #060; --socle-color-focus: #060;';
const theme =
  '--socle-color-ink: #eee; --socle-color-ground: #222; --socle-color-accent: #f9a; --socle-color-focus: #ff0;';

let browser: Browser;
let page: Page;
let boxes: Painted[];
let plainBoxes: Painted[];

before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent(`<!doctype html><style id="theme"></style><style>
    @layer socle.tokens { :root { ${plain} } }
    body { background: var(--socle-color-ground); color: var(--socle-color-ink); }
    button { border: 2px solid var(--socle-color-accent); background: none; color: inherit; box-shadow: 0 0 0 3px var(--socle-color-focus); }
    button::before { content: '→'; color: var(--socle-color-accent); }
    input::placeholder { color: var(--socle-color-ink); }
  </style><main class="doc-state"><h2 class="doc-state-name" id="bouton-repos">Bouton</h2>
  <button type="button">Envoyer</button><input placeholder="Nom"></main>`);
  plainBoxes = await paintedIn(page);
  const values = probes(tokens);
  boxes = await withValues(page, values, async () => namedBoxes(await paintedIn(page), values));
});
after(() => browser.close());

/** What is wrong where a theme says this besides its colours. */
async function faultsWith(css: string) {
  const text = `@layer socle.tokens { :root { ${theme} } } ${css}`;
  await page.$eval(
    '#theme',
    (sheet, content) => void document.body.append(Object.assign(sheet, {textContent: content})),
    text,
  );
  const [values, painted]: [Values, Painted[]] = [await valuesIn(page, tokens), await paintedIn(page)];
  return {
    colours: wrongColours(boxes, painted, values),
    styles: wrongStyles(plainBoxes, painted),
    shapes: wrongShapes(plainBoxes, painted),
  };
}

test('a theme that gives other colours to the tokens alone has no fault', async () => {
  assert.deepEqual(await faultsWith(''), {colours: [], styles: [], shapes: []});
});

const planted: [what: string, css: string, expected: RegExp][] = [
  [
    'a border',
    'button { border-color: #f9b }',
    /bouton-repos: button.*: border-top-color is rgb\(255, 153, 187\) instead of rgb\(255, 153, 170\) \(@accent\)/,
  ],
  [
    'another token, that has the same colour in the plain look',
    'button { border-color: var(--socle-color-focus) }',
    /border-top-color is rgb\(255, 255, 0\) instead of/,
  ],
  [
    'a shadow',
    'button { box-shadow: 0 0 0 3px #ff1 }',
    /box-shadow is rgb\(255, 255, 17\).* instead of rgb\(255, 255, 0\)/,
  ],
  ['a pseudo-element', 'button::before { color: #fff }', /button.*::before: color is/],
  [
    'a part of a native control',
    'input::placeholder { color: #ccc }',
    /input::placeholder: color is rgb\(204, 204, 204\)/,
  ],
  ['an inherited colour', 'main { color: #eed }', /main\.doc-state: color is/],
];

for (const [what, css, expected] of planted)
  test(`one colour changed in one theme is seen: ${what}`, async () => {
    assert.match((await faultsWith(css)).colours.join('\n'), expected);
  });

test('what is no colour is seen: an opacity, a style, a size, a font, a box that is gone', async () => {
  assert.match((await faultsWith('button { opacity: 0.9 }')).styles.join(), /has 0\.9 instead of 1/);
  assert.match((await faultsWith('button { border-style: dashed }')).styles.join(), /has dashed instead of solid/);
  assert.match((await faultsWith('button { padding-block: 9px }')).shapes.join(), /button.* is at/);
  assert.match((await faultsWith('button { border-width: 3px }')).shapes.join(), /button.* is at/);
  assert.match((await faultsWith('button { font-family: monospace }')).shapes.join(), /monospace/);
  assert.match((await faultsWith('button { display: none }')).shapes.join(), /boxes are painted instead of/);
});

test('colours are named after tokens, and back; uses are told once', () => {
  const values = new Map([['accent', 'rgb(1, 2, 3)']]);
  assert.equal(named('rgb(1, 2, 3) 0px 0px, rgb(9, 9, 9)', values), '@accent 0px 0px, rgb(9, 9, 9)');
  assert.equal(valued('@accent 0px', values), 'rgb(1, 2, 3) 0px');
  const uses = usesByComponent(boxes).get('bouton') ?? [];
  assert.ok(uses.includes('button[type=button]  border-color: @accent'), uses.join('\n'));
  assert.ok(uses.includes('button[type=button]::before  color: @accent'), uses.join('\n'));
  assert.equal(new Set(uses).size, uses.length);
});
