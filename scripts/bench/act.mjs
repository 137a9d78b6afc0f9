import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {Refusal} from '../say.mjs';
import {actMap, differences} from './act/act-map.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.vtt': 'text/vtt',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/**
 * What the checker says of the ACT-Rules cases of the W3C.
 *
 * @param {{folder: string, only?: string[], concurrency?: number}} options - `only`: ids of ACT rules.
 */
export async function measureAct({folder, only, concurrency = 2}) {
  const file = join(folder, 'testcases.json');
  if (!existsSync(file)) throw new Refusal(`There are no ACT cases in ${folder}: say where with --cases FOLDER.`, 2);
  const cases = JSON.parse(readFileSync(file, 'utf8')).filter(({rule}) => !only || only.includes(rule));
  const {audit} = await import('@socle/rgaa');
  const server = await serve(folder, cases);
  try {
    const urls = cases.map(({path}) => `${server.url}${path}`);
    const report = await audit(
      urls.map(url => ({url})),
      {concurrency, timeout: 90_000, onPage: tick(urls.length)},
    );
    return summary(cases.map((one, index) => judged(one, report.pages[index])));
  } finally {
    server.close();
  }
}

const tick = total => {
  let done = 0;
  return () => {
    done += 1;
    if (done % 25 === 0 || done === total) console.error(`${done}/${total}`);
  };
};

function judged(one, page) {
  const tests = actMap[one.rule] ?? [];
  const failing = tests.filter(test => page.tests[test]?.outcome === 'NC');
  const told = failing.flatMap(test =>
    page.tests[test].findings.map(({message, selector}) => `${test} ${selector}: ${message}`),
  );
  return {...one, tests, isFailed: failing.length > 0, told, error: page.error, differs: differences[one.id]};
}

function summary(results) {
  const rows = results.filter(({levelA_AA: isLevelAOrAa}) => isLevelAOrAa);
  const failed = rows.filter(({expected}) => expected === 'failed');
  const others = rows.filter(({expected}) => expected !== 'failed');
  return {
    failed: failed.length,
    found: failed.filter(({isFailed}) => isFailed).length,
    others: others.length,
    falseAlarms: others.filter(({isFailed, differs}) => isFailed && !differs).length,
    falseAlarmsOfAllLevels: results.filter(
      ({expected, isFailed, differs}) => expected !== 'failed' && isFailed && !differs,
    ).length,
    errors: results.filter(({error}) => error).length,
    results,
  };
}

export function actText({failed, found, others, falseAlarms, errors, results}) {
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const byRule = groupBy(results);
  const lines = [...byRule].map(([rule, own]) => {
    const count = (expected, isFailed) =>
      own.filter(one => one.expected === expected && one.isFailed === isFailed).length;
    const expectedFailures = own.filter(({expected}) => expected === 'failed').length;
    const wrong = own.filter(one => one.expected !== 'failed' && one.isFailed).length;
    const level = own[0].levelA_AA ? '' : ' (not of level A or AA)';
    return `${rule}  found ${count('failed', true)} of ${expectedFailures}, ${wrong} false  ${own[0].ruleName}${level}`;
  });
  const faults = results
    .filter(({expected, isFailed}) => (expected === 'failed') !== isFailed)
    .map(({rule, title, file, told, differs, error}) =>
      [`${told.length > 0 ? 'false ' : 'missed'} ${rule} ${title} ${file}`, ...told.slice(0, 2), differs, error]
        .filter(Boolean)
        .join('\n         '),
    );
  return [
    ...lines,
    '',
    ...faults,
    '',
    `Cases of level A or AA: ${found} of ${failed} failed ones found (${share(found, failed)}), ${falseAlarms} false alarms on ${others} others (${share(falseAlarms, others)}), ${errors} pages not audited.`,
  ].join('\n');
}

function groupBy(results) {
  const groups = new Map();
  for (const one of results) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return groups;
}

/** Serves the folder at `/`, and each case under the address that it expects. */
async function serve(folder, cases) {
  const fileOf = new Map(cases.map(({path, file}) => [path, file]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, normalize(fileOf.get(path) ?? path));
    if (!file.startsWith(folder) || !existsSync(file) || !extname(file)) return void response.writeHead(404).end();
    response
      .writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'})
      .end(readFileSync(file));
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
