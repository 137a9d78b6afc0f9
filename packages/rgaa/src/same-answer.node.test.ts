import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {auditSource} from './audit.js';
import {axeRulesFor} from './axe/axe-map.js';
import {launch} from './browser/launch.js';
import {openIn} from './browser/open.js';
import {usualWindow} from './browser/windows.js';
import type {Wanted} from './collect.js';

const menu = '<nav aria-label="Principale"><a href="#a">Accueil</a> <a href="#b">Vos démarches</a></nav>';

/** Pages that rearrange themselves, by what does it. */
const restless: Record<string, string> = {
  'a menu that folds a while after a resize': `${menu}<script>
    let timer;
    onresize = () => { clearTimeout(timer); timer = setTimeout(() => {
      for (const link of document.querySelectorAll('nav a')) { link.textContent = ''; setTimeout(() => { link.textContent = link.hash; }, 60); }
    }, 120); };
    onkeydown = () => {};
  </script>`,
  'a list that changes its order, and a clock': `<p id="heure">0</p><ul><li><a href="#a">Un</a></li><li><a href="#b">Deux</a></li></ul><script>
    let tick = 0;
    setInterval(() => { heure.textContent = ++tick; const list = document.querySelector('ul'); list.append(list.firstElementChild); }, 45);
    onkeydown = () => {};
  </script>`,
  'a header that becomes a burger': `<header>${menu}<button aria-expanded="false" hidden>Menu</button></header><script>
    new ResizeObserver(() => setTimeout(() => {
      const isSmall = innerWidth < 700;
      document.querySelector('nav').hidden = isSmall; document.querySelector('button').hidden = !isSmall;
    }, 80)).observe(document.body);
  </script>`,
};

/** What looks at the page while it moves, and no more. */
const wanted: Wanted = {probes: ['reflow', 'actions'], states: ['narrow'], axe: axeRulesFor(['6.2.1'])};

let browser: Browser;
const server = createServer((request, response) => {
  const main = restless[decodeURIComponent((request.url ?? '/').slice(1))] ?? '';
  response
    .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    .end(
      `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><main><h1>Essai</h1>${main}</main></body></html>`,
    );
});
before(async () => {
  browser = await launch();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

for (const name of Object.keys(restless))
  test(`${name}: the same answer each of seven times`, async () => {
    const context = await browser.newContext({viewport: usualWindow});
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(name)}`;
    const answers = new Set<string>();
    for (let time = 0; time < 7; time += 1) {
      const {judged} = await auditSource(openIn(context, url), wanted);
      answers.add([...judged.tests].map(([id, {outcome}]) => `${id} ${outcome}`).join('\n'));
    }
    await context.close();
    assert.equal(answers.size, 1, [...answers].join('\n\n'));
  });
