import {performance} from 'node:perf_hooks';
import {checker} from './profile.mjs';

/** axe-core alone, with its own rules, and all that the passive rules want, on fresh pages, one after the other. */
export async function passive(url, elements, rounds) {
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

/** Time per element as pages grow: at most linear when it does not. */
export async function growth(url) {
  const sizes = [500, 1000, 2000, 5000];
  const rows = [];
  for (const elements of sizes) rows.push(await passive(url, elements, 1));
  return rows.map(({elements, socle, node}) => ({elements, perElement: (socle + node) / elements}));
}

/** Runs axe-core with its own rules in a page, as a team would without the checker. */
export async function axeAlone(page) {
  const {default: axe} = await import('axe-core');
  await page.evaluate(`${axe.source}; axe.run(document).then(({violations}) => violations.length)`);
}

async function checkerPieces() {
  const [{launch}, {PageSession}, {takeView}, {runAxe}, {axeRulesFor}, {rules}, {judgePage}] = await Promise.all(
    [
      'browser/launch.js',
      'browser/session.js',
      'browser/take-view.js',
      'axe/run-axe.js',
      'axe/axe-map.js',
      'rules/index.js',
      'judge.js',
    ].map(checker),
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
    const before = await mainThreadOf(cdp);
    await work(page);
    return (await mainThreadOf(cdp)) - before;
  } finally {
    await context.close();
  }
}

/** Main-thread time (CDP thread ticks: other work on the machine does not count) in milliseconds. */
async function mainThreadOf(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
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

const median = numbers => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
