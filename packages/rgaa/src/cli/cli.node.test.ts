import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import type {Report} from '../report/report.js';

const bin = fileURLToPath(new URL('../../bin/rgaa.mjs', import.meta.url));
const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;

const page = (main: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nous écrire – Ville d’Aubremer</title></head><body><main><h1>Nous écrire</h1>${main}</main></body></html>`;

let server: Server;
let url: string;
let folder: string;

before(async () => {
  server = createServer((request, response) => {
    if (request.url === '/panne')
      return void response.writeHead(500, {'content-type': 'text/html'}).end('<p>Panne</p>');
    const main = request.url === '/sans-etiquette' ? '<form><input name="nom"></form>' : '<p>Écrivez-nous.</p>';
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page(main));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'socle-rgaa-'));
});

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
});

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

const rgaa = (words: readonly string[], env: Record<string, string> = {}) =>
  new Promise<Ran>(resolve => {
    const child = spawn(process.execPath, [bin, ...words], {env: {...process.env, ...env}});
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    child.on('close', code => resolve({code, out, err}));
  });

describe('wrong use ends with 2, one sentence, and nothing on the standard output', () => {
  const wrong: [words: string[], said: RegExp][] = [
    [[], /Il manque une commande/],
    [['auditer'], /« auditer » n’existe pas/],
    [['audit'], /au moins une adresse/],
    [['audit', 'aubremer.example'], /n’est pas une adresse/],
    [['audit', 'http://localhost/', '--zork'], /--zork n’existe pas/],
    [['audit', 'http://localhost/', '--threshold', '120'], /de 0 à 100/],
    [['audit', 'http://localhost/', '--gate', 'low'], /ajoutez --threshold/],
    [['audit', 'http://localhost/', '--threshold', '80', '--gate', 'moyen'], /low, high, automatic/],
    [['audit', 'http://localhost/', '--format', 'text,json'], /ajoutez --output/],
    [['audit', 'http://localhost/', '--format', 'html'], /text, json/],
    [['audit', 'http://localhost/', '--viewport', 'grand'], /1280x800/],
    [['audit', 'http://localhost/', '--timeout', 'vite'], /secondes/],
    [['audit', '--list', '/nulle/part.txt'], /ne peut pas être lue/],
    [['audit', 'http://localhost/', '--passive', '--submit'], /--passive ne touche à rien/],
    [['rules', '--xml'], /ne prend que --json/],
  ];
  for (const [words, said] of wrong)
    test(`rgaa ${words.join(' ')}`, async () => {
      const {code, out, err} = await rgaa(words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });
});

test('without a browser one sentence says what to do', async () => {
  const {code, err} = await rgaa(['audit', url], {CHROME_PATH: '/nulle/part'});
  assert.equal(code, 3);
  assert.match(err, /^CHROME_PATH ne désigne aucun programme exécutable : \/nulle\/part\n$/);
});

test('a page that could not be audited is said, the others are reported all the same', async () => {
  const list = join(folder, 'pages.txt');
  writeFileSync(list, `# Deux pages\n${url}/panne\n\n${url}/sans-etiquette\n`);
  const {code, out, err} = await rgaa(['audit', '--list', list, '--format', 'json', '--threshold', '100'], {
    CI: 'true',
  });
  assert.equal(code, 3, 'a page that fails comes before the threshold');
  const report = JSON.parse(out) as Report;
  const validate = new Ajv2020({formats: {'date-time': true}}).compile(schema);
  assert.ok(validate(report), JSON.stringify(validate.errors));
  assert.deepEqual(
    report.pages.map(each => [each.url, each.error === null]),
    [
      [`${url}/panne`, false],
      [`${url}/sans-etiquette`, true],
    ],
  );
  assert.equal(Object.keys(report.pages[1]?.tests ?? {}).length, 258);
  assert.equal(report.criteria['11.1'], 'NC');
  assert.match(err, /Non auditée : http\S+\/panne – .*500/);
  assert.match(err, /^1\/2 http/m);
});

test('the threshold is compared with the rate that the gate names', async () => {
  const [below, reached] = await Promise.all([
    rgaa(['audit', `${url}/sans-etiquette`, '--threshold', '100']),
    rgaa(['audit', `${url}/sans-etiquette`, '--threshold', '1', '--gate', 'high']),
  ]);
  assert.equal(below.code, 1, below.err);
  assert.match(below.err, /Seuil non atteint : taux automatique/);
  assert.doesNotMatch(below.out + below.err, /taux de conformité/i);
  assert.equal(reached.code, 0, reached.err);
});

test('a folder receives both reports; a process is one', async () => {
  const output = join(folder, 'rapport');
  const words = ['audit', `${url}/`, `${url}/sans-etiquette`, '--process', 'Nous écrire', '--output', output];
  const {code, out} = await rgaa(words);
  assert.deepEqual([code, out], [0, '']);
  assert.deepEqual(readdirSync(output).sort(), ['rgaa.json', 'rgaa.txt']);
  const report = JSON.parse(readFileSync(join(output, 'rgaa.json'), 'utf8')) as Report;
  assert.deepEqual(
    report.pages.map(({process, criteria}) => [process, criteria['11.1']]),
    [
      ['Nous écrire', 'NC'],
      ['Nous écrire', 'NC'],
    ],
  );
  assert.match(readFileSync(join(output, 'rgaa.txt'), 'utf8'), /11\.1\.1 .*\n\s+– /);
});

test('« rgaa rules --json » lists the 258 tests, in their order', async () => {
  const {code, out} = await rgaa(['rules', '--json']);
  assert.equal(code, 0);
  const listed = JSON.parse(out) as {test: string; outcomes: string[]; sources: string[]}[];
  assert.equal(listed.length, 258);
  assert.deepEqual([listed[0]?.test, listed.at(-1)?.test], ['1.1.1', '13.12.3']);
  assert.deepEqual(listed.find(({test: id}) => id === '11.1.1')?.sources.includes('axe:label'), true);
  const missed = listed.filter(({outcomes}) => outcomes.includes('NC'));
  // The page of the guide that says so, reviewed with each change of a rule.
  const page = readFileSync(new URL('../../../../docs/rgaa-coverage.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| .* \| ([A-Z, ]*) \| [^|]* \|$/gm)];
  assert.equal(rows.length, 258);
  const published = rows.filter(([, , outcomes = '']) => outcomes.split(', ').includes('NC')).map(([, id]) => id);
  assert.deepEqual(
    missed.map(({test: id}) => id),
    published,
  );
});
