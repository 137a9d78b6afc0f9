import {spawn} from 'node:child_process';
import {performance} from 'node:perf_hooks';
import {cpuOf, descendantsOf, residentOf, since, total} from './processes.mjs';

/** `rgaa audit` over the steps of a form, two at a time, as a team runs it. */
export async function formPages({url, asked}, count) {
  const had = {...asked};
  const figures = await runCommand(Array.from({length: count}, (_none, index) => `${url}/form-${index + 1}`));
  return {...figures, documents: asked.documents - had.documents, requests: asked.requests - had.requests};
}

/** Peak memory of the process of `rgaa audit` over many pages, and of the browser that it starts. */
export const memory = (url, count) =>
  runCommand(Array.from({length: count}, (_none, index) => `${url}/page-${200 + (index % 5) * 60}?n=${index}`));

async function runCommand(urls) {
  const before = cpuOf(process.pid);
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['packages/rgaa/bin/rgaa.mjs', 'audit', '--concurrency', '2', '--format', 'json', ...urls],
    {stdio: ['ignore', 'pipe', 'ignore']},
  );
  const written = [];
  child.stdout.on('data', chunk => written.push(chunk));
  const peak = {node: 0, browser: 0, cpu: 0};
  const timer = setInterval(() => {
    peak.cpu = Math.max(peak.cpu, total(cpuOf(child.pid)));
    peak.node = Math.max(peak.node, residentOf(child.pid));
    peak.browser = Math.max(peak.browser, sum(descendantsOf(child.pid).map(residentOf)));
  }, 250);
  const code = await new Promise(resolve => child.on('close', resolve));
  clearInterval(timer);
  return {
    pages: urls.length,
    // What was left out would make the figures flatter than they are.
    unread: unreadOf(Buffer.concat(written).toString(), urls.length),
    nodeMegabytes: peak.node,
    browserMegabytes: peak.browser,
    code,
    seconds: (performance.now() - start) / 1000,
    // What has ended counts with this process, unless its own parent ended before it: it was seen while it lived.
    cpu: Math.max(peak.cpu, total(since(before, cpuOf(process.pid)))),
  };
}

function unreadOf(text, count) {
  try {
    return count - JSON.parse(text).pages.filter(({error}) => !error).length;
  } catch {
    return count;
  }
}

const sum = numbers => numbers.reduce((all, number) => all + number, 0);
