import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {launchBrowser} from '../support/browser.js';
import {bundleOfChecks, installChecks} from './in-page.js';
import {keyboard} from './keyboard.js';
import {paleTexts} from './luminance.js';
import {pictureOf} from './pictures.js';
import type {State} from './state.js';

let browser: Browser;
let bundle: string;

before(async () => {
  [browser, bundle] = await Promise.all([launchBrowser(), bundleOfChecks()]);
});
after(() => browser.close());

const noState = {folder: '', state: '', name: ''} as State;

/** A page as Storybook makes it, around some HTML. */
async function pageWith(html: string, width = 320): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 256}, deviceScaleFactor: 1});
  await page.setContent(`<!doctype html><html lang="fr"><title>Essai</title><style>
    body { margin: 16px; background: #fff; color: #000; font: 16px/1.5 sans-serif; }
    :focus-visible { outline: 3px solid #00f; }
  </style><div id="storybook-root"><main>${html}</main></div>`);
  await installChecks(page, bundle);
  return page;
}

async function spillsOf(html: string) {
  const page = await pageWith(html);
  const faults = await page.evaluate(() => window.socleChecks.spills());
  await page.close();
  return faults;
}

const spilling: [what: string, html: string, expected: RegExp][] = [
  ['a block wider than the window', '<div style="width: 400px">Large</div>', /scrolls sideways: 416 px in 320/],
  ['a word cut by its box', '<p style="width: 40px; overflow: hidden">Anticonstitutionnellement</p>', /is cut by p/],
  ['a line cut by a fixed height', '<p style="height: 24px; overflow: clip">Un<br>Deux<br>Trois</p>', /is cut by p/],
  [
    'letters over the edge of a button',
    '<button style="width: 60px; white-space: nowrap; border: 1px solid; padding: 0">Enregistrer et continuer</button>',
    /runs out of button/,
  ],
  [
    'two texts, one over the other',
    '<p>Une phrase entière</p><p style="margin-top: -40px">Une autre phrase</p>',
    /one over the other/,
  ],
  [
    'a field lower than its letters',
    '<input style="height: 10px; padding: 0" aria-label="Nom">',
    /lower than its letters/,
  ],
  [
    'a part that scrolls sideways',
    '<div style="overflow: auto"><p style="width: 500px">Large</p></div>',
    /div.* scrolls sideways/,
  ],
  [
    'a word broken into letters',
    '<p style="width: 1em; overflow-wrap: anywhere">Restauration scolaire</p>',
    /is broken into/,
  ],
  ['a text out of the window', '<p style="position: absolute; left: -60px">Dehors</p>', /out of the window/],
];

for (const [what, html, expected] of spilling)
  test(`it is seen that there is ${what}`, async () => {
    assert.match((await spillsOf(html)).join('\n'), expected);
  });

test('a page that is read whole has no fault, with a large table, texts for screen readers and a long answer', async () => {
  const faults = await spillsOf(`
    <h1>Vos coordonnées</h1>
    <p>Une phrase assez longue pour aller à la ligne <a href="#suite">dans un lien</a> de la page.</p>
    <p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">Pour les lecteurs d’écran</p>
    <div style="overflow: auto"><table style="width: 500px"><tr><td>Un</td><td>Deux</td></tr></table></div>
    <input value="Une réponse bien plus longue que son champ" aria-label="Nom" size="5">`);
  assert.deepEqual(faults, []);
});

async function boundsOf(style: string) {
  const page = await pageWith(`<input aria-label="Nom" style="${style}"><input type="checkbox" aria-label="Oui">`);
  const bounds = await page.evaluate(() => window.socleChecks.paleBounds());
  const boundless = await page.evaluate(() => window.socleChecks.boundless());
  await page.close();
  return {...bounds, boundless};
}

test('a field is seen by its border, or by its ground; the browser’s own box is not judged', async () => {
  assert.deepEqual(await boundsOf('border: 1px solid #767676; background: #fff'), {
    judged: 1,
    faults: [],
    boundless: [],
  });
  assert.deepEqual((await boundsOf('border: 0; background: #767676')).faults, []);
});

test('a pale border is a fault, said with its ratio', async () => {
  const {faults, boundless} = await boundsOf('border: 1px solid #bbb; background: #fff');
  assert.match(faults.join('\n'), /^input: its bound is at 1\.9\d:1$/);
  assert.equal(boundless.length, 1);
});

async function walk(html: string) {
  const page = await pageWith(html);
  const verdict = await keyboard.judge(page, noState);
  assert.equal(await page.locator('body > button').count(), 0, 'nothing is left in the page');
  await page.close();
  return verdict;
}

test('Tab through a sound page proves three tests of the RGAA; a page without a stop proves none', async () => {
  const radios = ['a', 'b'].map(value => `<label><input type="radio" name="r" value="${value}"> ${value}</label>`);
  assert.deepEqual(
    await walk(`<a href="#a">Un</a><button>Deux</button>${radios.join('')}<button disabled>Non</button>`),
    {
      faults: [],
      proved: ['10.7.1', '12.8.1', '12.9.1'],
      broken: [],
    },
  );
  assert.deepEqual((await walk('<p>Rien à faire ici.</p>')).proved, []);
});

test('a focus that nothing shows breaks 10.7.1, and so does a pale ring', async () => {
  const bare = await walk('<button style="outline: none">Un</button>');
  assert.match(bare.faults.join('\n'), /nothing shows that button « Un » has the focus/);
  assert.deepEqual([bare.proved, bare.broken], [['12.8.1', '12.9.1'], ['10.7.1']]);
  const pale = await walk('<button style="outline-color: #ccc">Un</button>');
  assert.match(pale.faults.join('\n'), /the focus ring of button « Un » is at 1\.6\d:1/);
});

test('an order that is not that of the document breaks 12.8.1', async () => {
  const {faults, broken} = await walk('<button>Un</button><button tabindex="2">Deux</button>');
  assert.match(
    faults.join('\n'),
    /Tab should reach button « Deux » \(2 of 2\), and is on button « \(after the story\) »/,
  );
  assert.deepEqual(broken, ['12.8.1']);
});

test('a stop that keeps the keyboard breaks 12.9.1', async () => {
  const {faults, broken} = await walk(
    '<button>Un</button><button onkeydown="if (event.key === \'Tab\') event.preventDefault()">Deux</button>',
  );
  assert.match(faults.join('\n'), /Tab should reach the end \(3 of 2\), and is on button « Deux »/);
  assert.deepEqual(broken, ['12.9.1']);
});

test('focus rings are measured where the focus is put by script too', async () => {
  const page = await pageWith('<a href="#a" style="outline-color: #eee">Un</a><a href="#b">Deux</a>');
  await page.keyboard.press('Tab');
  const faults = await page.evaluate(() => window.socleChecks.paleRings());
  await page.close();
  assert.match(faults.join('\n'), /^the focus ring of a « Un » is at 1\.1\d:1$/);
});

test('a text that the picture does not show is found, whatever its computed colours are', async () => {
  const page = await pageWith(
    '<p>Un texte noir</p><p style="color: #fefefe">Un texte blanc</p><p style="color: #888">●</p>',
  );
  const places = await page.evaluate(() => window.socleChecks.textPlaces());
  const faults = paleTexts(PNG.sync.read(await pictureOf(page)), places);
  await page.close();
  assert.equal(places.length, 3);
  assert.match(faults.join('\n'), /^« Un texte blanc » is at 1\.0\d:1 in the picture$/);
});
