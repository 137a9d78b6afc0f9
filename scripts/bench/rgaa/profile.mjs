import {cpuOf, since, total} from './processes.mjs';

/** `checker('audit.js')`: a module of the checker as it was built. */
export const checker = path => import(new URL(`../../../packages/rgaa/dist/${path}`, import.meta.url).href);

/**
 * Audits pages one after the other in one browser, and tells what each piece of the work took: CPU, document loads and
 * requests. The pieces are the checker’s own states and probes, each wrapped for the time of the measure.
 *
 * @param {string[]} urls
 */
export async function profileAudits(urls, {audit, launch, states, probes}) {
  const pieces = new Map();
  const counts = {loads: 0, requests: 0};
  const browser = await launch();
  const unwrap = wrapAll({states, probes}, pieces, counts);
  countLoads(browser, counts);
  try {
    await audit([{url: 'data:text/html,<title>a</title>'}], {browser}).catch(() => undefined); // Warms what is lazy.
    const rows = [];
    for (const url of urls) {
      pieces.clear();
      Object.assign(counts, {loads: 0, requests: 0});
      const [start, before] = [performance.now(), cpuOf(process.pid)];
      const report = await audit([{url}], {browser, concurrency: 1, timeout: 180_000});
      const cpu = since(before, cpuOf(process.pid));
      const wall = (performance.now() - start) / 1000;
      rows.push({
        url,
        error: report.pages[0].error,
        wall,
        cpu,
        ...counts,
        pieces: withRest(pieces, {cpu, wall, ...counts}),
      });
    }
    return rows;
  } finally {
    unwrap();
    await browser.close();
  }
}

function countLoads(browser, counts) {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async options => {
    const context = await newContext(options);
    context.on('request', () => (counts.requests += 1));
    context.on('page', page =>
      page.on('domcontentloaded', () => {
        if (page.url() !== 'about:blank') counts.loads += 1;
      }),
    );
    return context;
  };
}

function wrapAll({states, probes}, pieces, counts) {
  const undo = [];
  const wrap = (object, name, method) => {
    const own = object[name][method];
    object[name][method] = async (...args) => {
      const [start, before, had] = [performance.now(), cpuOf(process.pid), {...counts}];
      try {
        return await own.apply(object[name], args);
      } finally {
        pieces.set(name, {
          wall: (performance.now() - start) / 1000,
          cpu: since(before, cpuOf(process.pid)),
          loads: counts.loads - had.loads,
          requests: counts.requests - had.requests,
        });
      }
    };
    undo.push(() => (object[name][method] = own));
  };
  for (const name of Object.keys(states)) wrap(states, name, 'visit');
  for (const name of Object.keys(probes)) wrap(probes, name, 'run');
  return () => undo.forEach(work => work());
}

/** The pieces, and what none of them took: opening pages, the first look, the rules. */
function withRest(pieces, whole) {
  const rows = [...pieces].map(([name, figures]) => ({name, ...figures}));
  const sum = of => rows.reduce((all, row) => all + of(row), 0);
  const rest = Object.fromEntries(
    Object.entries(whole.cpu).map(([kind, seconds]) => [kind, seconds - sum(({cpu}) => cpu[kind])]),
  );
  rows.push({
    name: 'opening, first look, rules',
    wall: whole.wall - sum(({wall}) => wall),
    cpu: rest,
    loads: whole.loads - sum(({loads}) => loads),
    requests: whole.requests - sum(({requests}) => requests),
  });
  return rows.sort((one, other) => total(other.cpu) - total(one.cpu));
}

const seconds = number => number.toFixed(2).padStart(7);

export const profileText = rows =>
  rows
    .flatMap(({url, error, wall, cpu, loads, requests, pieces}) => [
      `${new URL(url).pathname}: ${total(cpu).toFixed(2)} s CPU (node ${cpu.node.toFixed(2)}, renderers ${cpu.renderers.toFixed(2)}, browser ${cpu.browser.toFixed(2)}), ${wall.toFixed(2)} s wall, ${loads} loads, ${requests} requests${error ? `, NOT AUDITED: ${error}` : ''}`,
      '    CPU    node  render browser    wall  loads requests',
      ...pieces.map(
        piece =>
          `${seconds(total(piece.cpu))} ${seconds(piece.cpu.node)} ${seconds(piece.cpu.renderers)} ${seconds(piece.cpu.browser)} ${seconds(piece.wall)} ${String(piece.loads).padStart(6)} ${String(piece.requests).padStart(8)}  ${piece.name}`,
      ),
      '',
    ])
    .join('\n');
