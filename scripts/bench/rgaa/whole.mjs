import {performance} from 'node:perf_hooks';
import {axeAlone} from './passive.mjs';
import {cpuOf, since, total} from './processes.mjs';
import {checker, profileAudits} from './profile.mjs';

/**
 * Whole audits, active rules included, one page at a time, each beside axe-core alone on the same page: CPU of the whole
 * process tree (this process, the browser, its renderers), wall time, document loads and requests.
 *
 * @param {{url: string, asked: {requests: number}}} server
 * @param {string[]} paths
 */
export async function wholeAudits({url, asked}, paths) {
  const [{audit}, {launch}, {states}, {probes}] = await Promise.all(
    ['audit.js', 'browser/launch.js', 'states/index.js', 'probes/index.js'].map(checker),
  );
  const rows = [];
  for (const path of paths) {
    const axe = await axeInOnePage(launch, `${url}/${path}`);
    const before = asked.requests;
    const [row] = await profileAudits([`${url}/${path}`], {audit, launch, states, probes});
    rows.push({...row, path, axe, answered: asked.requests - before});
  }
  return rows;
}

/** The unit: a new page in a browser that has already shown one, axe-core written into it and run once. */
async function axeInOnePage(launch, url) {
  const browser = await launch();
  try {
    await inNewPage(browser, 'data:text/html,<title>a</title>', axeAlone); // Warms what is lazy, as for the audit.
    const [start, before] = [performance.now(), cpuOf(process.pid)];
    await inNewPage(browser, url, axeAlone);
    return {cpu: total(since(before, cpuOf(process.pid))), wall: (performance.now() - start) / 1000};
  } finally {
    await browser.close();
  }
}

async function inNewPage(browser, url, work) {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.goto(url);
    await work(page);
  } finally {
    await context.close();
  }
}
