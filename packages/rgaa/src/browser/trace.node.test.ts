import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launch} from './launch.js';
import {PageSession} from './session.js';
import {traceOf} from './trace.js';

const html = `<!doctype html><title>Essai</title><style>p { margin: 0 }</style>
<p id="text">Bonjour</p><input id="name"><input id="box" type="checkbox"><select id="list"><option>a<option>b</select>
<button id="button">Ouvrir</button><a href="#text" id="link">Aller</a><div id="host"></div><iframe srcdoc="<p>Dedans</p>"></iframe>
<dialog id="dialog">Ici</dialog><div id="long" style="height: 3000px"></div>
<script>document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML = '<b>Ombre</b>'</script>`;

let browser: Browser;
let page: Page;
let session: PageSession;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.route('http://essai.test/**', route => route.fulfill({contentType: 'text/html', body: html}));
});
after(() => browser?.close());

async function open() {
  await page.goto('http://essai.test/');
  session = await PageSession.open(page);
}

describe('the trace of a page', () => {
  const changes: Record<string, string> = {
    'an attribute': 'document.querySelector("#text").className = "x"',
    'a text': 'document.querySelector("#text").firstChild.data = "Bonsoir"',
    'a text in a shadow root': 'document.querySelector("#host").shadowRoot.querySelector("b").textContent = "Clair"',
    'a text in a frame': 'frames[0].document.body.append("!")',
    'what a field holds': 'document.querySelector("#name").value = "x"',
    'what is checked': 'document.querySelector("#box").checked = true',
    'what is chosen': 'document.querySelector("#list").selectedIndex = 1',
    'what a field refuses': 'document.querySelector("#name").setCustomValidity("Non.")',
    'the focus': 'document.querySelector("#button").focus()',
    'the scroll': 'scrollTo(0, 200)',
    'the address': 'history.replaceState(null, "", "#ici")',
    'the target': 'location.hash = "#text"',
    'a dialog': 'document.querySelector("#dialog").showModal()',
    'a rule of a style sheet': 'document.styleSheets[0].insertRule("b { color: red }")',
    'a style sheet of a script': 'document.adoptedStyleSheets = [new CSSStyleSheet()]',
    'a listener': 'document.querySelector("#button").addEventListener("click", () => {})',
    'a listener of the window': 'addEventListener("keydown", () => {})',
    'a cookie': 'document.cookie = `a=${Math.random()}`',
    'what is stored': 'localStorage.a = String(Math.random())',
    'what is stored for the session': 'sessionStorage.a = String(Math.random())',
  };
  for (const [name, code] of Object.entries(changes))
    test(`tells ${name}`, async () => {
      await open();
      const before = await traceOf(session);
      await page.evaluate(`(() => { ${code} })()`);
      assert.notEqual(await traceOf(session), before);
    });

  test('is the same where nothing changed, and where what changed is as it was', async () => {
    await open();
    const before = await traceOf(session);
    assert.equal(await traceOf(session), before);
    await page.evaluate(
      'document.querySelector("#name").value = "x"; document.querySelector("#name").value = ""; document.querySelector("#button").focus(); document.activeElement.blur()',
    );
    assert.equal(await traceOf(session), before);
  });
  test('leaves nothing in the page that its next one would tell', async () => {
    await open();
    const own = await page.evaluate('document.documentElement.outerHTML');
    await traceOf(session);
    assert.equal(await page.evaluate('document.documentElement.outerHTML'), own);
  });
});
