import {spawn} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import {performance} from 'node:perf_hooks';

const goals = {passiveRatio: 1.5, activeSeconds: 10, memoryMegabytes: 600};

/**
 * What the checker costs: main-thread time of the passive rules beside axe-core alone, wall time with the active ones,
 * growth, and memory over 200 pages.
 *
 * @param {{rounds?: number, pages?: number}} options
 */
export async function measureRgaa({rounds = 5, pages = 200} = {}) {
  const server = await servePages();
  try {
    return {
      passive: [await passive(server.url, 500, rounds), await passive(server.url, 5000, Math.max(1, rounds - 2))],
      growth: await growth(server.url),
      active: await active(server.url),
      memory: await memory(server.url, pages),
    };
  } finally {
    server.close();
  }
}

/** Main-thread time (CDP thread ticks: other work on the machine does not count) in milliseconds. */
async function cpuOf(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** axe-core alone, with its own rules, and all that the passive rules want, on fresh pages, one after the other. */
async function passive(url, elements, rounds) {
  const pieces = await checkerPieces();
  const samples = {axe: [], socle: [], node: []};
  const browser = await pieces.launch();
  try {
    for (let round = 0; round < rounds; round += 1) {
      samples.axe.push(await onFreshPage(browser, `${url}/page-${elements}`, axeAlone));
      const node = {};
      samples.socle.push(
        await onFreshPage(browser, `${url}/page-${elements}`, page => passiveRules(pieces, page, node)),
      );
      samples.node.push(node.milliseconds);
    }
  } finally {
    await browser.close();
  }
  const [axe, socle, node] = [median(samples.axe), median(samples.socle), median(samples.node)];
  return {elements, axe, socle, ratio: socle / axe, node};
}

async function checkerPieces() {
  const from = path => import(new URL(`../../packages/rgaa/dist/${path}`, import.meta.url).href);
  const [{launch}, {PageSession}, {takeView}, {runAxe}, {axeRulesFor}, {rules}, {judgePage}] = await Promise.all(
    [
      'browser/launch.js',
      'browser/session.js',
      'browser/take-view.js',
      'axe/run-axe.js',
      'axe/axe-map.js',
      'rules/index.js',
      'judge.js',
    ].map(from),
  );
  return {launch, PageSession, takeView, runAxe, axeRulesFor, rules, judgePage};
}

async function onFreshPage(browser, url, work) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.goto(url);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    const before = await cpuOf(cdp);
    await work(page);
    return (await cpuOf(cdp)) - before;
  } finally {
    await context.close();
  }
}

async function axeAlone(page) {
  const {default: axe} = await import('axe-core');
  await page.evaluate(`${axe.source}; axe.run(document).then(({violations}) => violations.length)`);
}

async function passiveRules({PageSession, takeView, runAxe, axeRulesFor, rules, judgePage}, page, node) {
  const session = await PageSession.open(page);
  const evidence = {...emptyEvidence(page.url()), response: undefined};
  const view = await takeView(session, evidence, 'initial');
  evidence.views.push(view);
  evidence.axe.push(...(await runAxe(session, view, axeRulesFor())));
  const start = performance.now();
  for (const rule of rules) judgePage(rule, evidence);
  node.milliseconds = performance.now() - start;
}

const emptyEvidence = url => ({
  requested: url,
  url,
  title: '',
  process: null,
  maySubmit: false,
  views: [],
  probes: {},
  probeErrors: {},
  axe: [],
});

/** Time per element as pages grow: at most linear when it does not. */
async function growth(url) {
  const sizes = [500, 1000, 2000, 5000];
  const rows = [];
  for (const elements of sizes) rows.push(await passive(url, elements, 1));
  return rows.map(({elements, socle, node}) => ({elements, perElement: (socle + node) / elements}));
}

/** A whole audit of a page of 500 elements, active rules included. */
async function active(url) {
  const {audit} = await import('@socle/rgaa');
  const start = performance.now();
  const report = await audit([{url: `${url}/page-500`}], {concurrency: 1});
  return {seconds: (performance.now() - start) / 1000, error: report.pages[0].error};
}

/** Peak memory of the process of `rgaa audit` over many pages, and of the browser that it starts. */
async function memory(url, count) {
  const list = Array.from({length: count}, (_none, index) => `${url}/page-${200 + (index % 5) * 60}?n=${index}`);
  const child = spawn(
    process.execPath,
    ['packages/rgaa/bin/rgaa.mjs', 'audit', '--concurrency', '2', '--format', 'json', ...list],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  const start = performance.now();
  const peak = {node: 0, browser: 0};
  const timer = setInterval(() => {
    peak.node = Math.max(peak.node, residentOf(child.pid));
    peak.browser = Math.max(peak.browser, sum(descendantsOf(child.pid).map(residentOf)));
  }, 250);
  const code = await new Promise(resolve => child.on('close', resolve));
  clearInterval(timer);
  return {
    pages: count,
    nodeMegabytes: peak.node,
    browserMegabytes: peak.browser,
    code,
    seconds: (performance.now() - start) / 1000,
  };
}

/** Megabytes that a process alone keeps in memory; pages shared by several are counted in part (PSS). */
function residentOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // Gone already, or another system than Linux.
  }
}

function descendantsOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter(each => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone already.
    }
  }
  const isBelow = id => id !== undefined && id !== 0 && (id === pid || isBelow(parents.get(id)));
  return [...parents.keys()].filter(id => id !== pid && isBelow(id));
}

const sum = numbers => numbers.reduce((total, number) => total + number, 0);

const median = numbers => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

export function rgaaText({passive: rows, growth: grown, active: whole, memory: kept}) {
  const verdict = isMet => (isMet ? 'met' : 'NOT met');
  const ms = number => `${number.toFixed(0)} ms`;
  const [first, last] = [grown[0], grown.at(-1)];
  return [
    ...rows.map(
      ({elements, axe, socle, ratio, node}) =>
        `Passive rules, ${elements} elements: ${ms(socle)} of main thread, axe-core alone ${ms(axe)}: × ${ratio.toFixed(2)} (goal ≤ ${goals.passiveRatio}, ${verdict(ratio <= goals.passiveRatio)}); rules in Node ${ms(node)}`,
    ),
    `Growth: ${grown.map(({elements, perElement}) => `${elements}: ${(perElement * 1000).toFixed(0)} µs`).join(', ')} an element (goal: not growing, ${verdict(last.perElement <= first.perElement)})`,
    `Whole audit of 500 elements, active rules included: ${whole.seconds.toFixed(1)} s (goal ≤ ${goals.activeSeconds}, ${verdict(whole.seconds <= goals.activeSeconds && !whole.error)})`,
    `${kept.pages} pages, two at a time: Node ${kept.nodeMegabytes.toFixed(0)} MB at most (goal < ${goals.memoryMegabytes}, ${verdict(kept.nodeMegabytes < goals.memoryMegabytes)}), its browser ${kept.browserMegabytes.toFixed(0)} MB, ${kept.seconds.toFixed(0)} s, exit code ${kept.code}`,
  ].join('\n');
}

/** Pages of a given number of elements, of the kinds that a démarche has. */
async function servePages() {
  const server = createServer((request, response) => {
    const elements = Number(/page-(\d+)/.exec(request.url)?.[1] ?? 0);
    response.writeHead(elements > 0 ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(elements));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** 25 elements a section. */
const section = index => `<section><h2>Rubrique ${index}</h2>
<p>La commune accueille les enfants de <a href="/ecoles-${index}">l’école numéro ${index}</a> du lundi au vendredi.</p>
<ul><li>Lundi et mardi</li><li>Jeudi</li><li><strong>Vendredi</strong></li></ul>
<table><caption>Tarifs ${index}</caption><tr><th scope="col">Quotient</th><th scope="col">Prix</th></tr><tr><td>500</td><td>2 €</td></tr></table>
<form action="/envoi-${index}"><p><label for="nom-${index}">Nom de l’enfant ${index}</label> <input id="nom-${index}" name="nom"></p>
<p><label for="jour-${index}">Jour ${index}</label> <select id="jour-${index}"><option>Lundi</option></select></p><button>Envoyer la rubrique ${index}</button></form></section>`;

const pageOf =
  elements => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page de ${elements} éléments</title>
<style>body { font: 1rem/1.5 sans-serif; margin: 1rem; color: #222; background: #fff } a { color: #00489a }</style></head>
<body><header><a href="#contenu">Aller au contenu</a><nav aria-label="Principal"><a href="/">Accueil</a></nav></header>
<main id="contenu"><h1>Restauration scolaire</h1>${Array.from({length: Math.ceil((elements - 12) / 26)}, (_none, index) => section(index)).join('')}</main>
<footer><a href="/plan">Plan du site</a></footer></body></html>`;
