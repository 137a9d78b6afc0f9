import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {openDatabase} from '@socle/services/database';
import {startServer} from './support/server.js';

const DRAFTS = 50;
const SAVINGS = 40;

/** One browser that types in one draft, without a browser. */
interface Typist {
  number: string;
  cookie: string;
  page: string;
  version: number;
  /** The savings that the server said it has. */
  accepted: number;
  /** Requests without an answer, which were sent again. */
  retried: number;
}

/** Begins a demande as a browser does, and reads what its first page says of the draft. */
async function begin(url: string): Promise<Typist> {
  const begun = await fetch(`${url}/demarche/commencer`, {method: 'POST', redirect: 'manual'});
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const response = await fetch(new URL(begun.headers.get('location') ?? '', url), {headers: {cookie}});
  const html = await response.text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? assert.fail(name);
  const [page = ''] = hidden('enregistrement').split('.');
  return {number: hidden('brouillon'), cookie, page, version: Number(hidden('version')), accepted: 0, retried: 0};
}

/** One saving, sent again as it is until the server answers: what `socle-draft` does. */
async function save(url: string, typist: Typist, rank: number, deadline: number): Promise<void> {
  const body = new URLSearchParams({
    brouillon: typist.number,
    nom: `${typist.number} – ${String(rank)}`,
    version: String(typist.version),
    enregistrement: `${typist.page}.${String(rank)}`,
  });
  for (;;) {
    assert.ok(Date.now() < deadline, 'the server does not come back');
    try {
      const signal = AbortSignal.timeout(20_000);
      const headers = {cookie: typist.cookie, accept: 'application/json'};
      const response = await fetch(`${url}/brouillon/identite`, {method: 'POST', headers, body, signal});
      const said = (await response.json()) as {version: number};
      assert.equal(response.status, 200, JSON.stringify(said));
      typist.version = said.version;
      typist.accepted = rank;
      return;
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      typist.retried += 1; // Killed, or not started again yet: nobody knows whether it was kept.
      await new Promise(done => setTimeout(done, 250));
    }
  }
}

test('2,000 autosaves of 50 drafts, the server killed in the middle: no accepted answer is lost, none counts twice', async context => {
  const dataDir = await mkdtemp(join(tmpdir(), 'socle-autosave-'));
  const demo = await startServer({dataDir});
  try {
    const typists = await Promise.all(Array.from({length: DRAFTS}, () => begin(demo.url)));
    const before = new Map(typists.map(({number, version}) => [number, version]));
    const deadline = Date.now() + 240_000;
    const total = () => typists.reduce((sum, {accepted}) => sum + accepted, 0);
    const typing = Promise.all(
      typists.map(async typist => {
        for (let rank = 1; rank <= SAVINGS; rank += 1) await save(demo.url, typist, rank, deadline);
      }),
    );
    typing.catch(() => undefined); // Told below, once the server is there again.
    while (total() < (DRAFTS * SAVINGS) / 3) await new Promise(done => setTimeout(done, 20));
    const atKill = total();
    await demo.kill();
    await demo.restart();
    await typing;
    await demo.stop();

    const database = await openDatabase({folder: join(dataDir, 'database')});
    const rows = await database.query<{number: string; version: number; answers: {nom: string}}>(
      'select number, version, answers from drafts',
    );
    await database.close();
    const lost = typists.filter(({number}) => {
      const row = rows.find(one => one.number === number);
      return row?.answers.nom !== `${number} – ${String(SAVINGS)}`;
    });
    assert.deepEqual(lost, []);
    const kept = rows.reduce((sum, {number, version}) => sum + version - (before.get(number) ?? 0), 0);
    assert.equal(kept, DRAFTS * SAVINGS);
    const retried = typists.reduce((sum, one) => sum + one.retried, 0);
    assert.ok(retried > 0, 'nothing was under way when the server was killed');
    context.diagnostic(`${String(kept)} savings kept; killed after ${String(atKill)}; ${String(retried)} sent again`);
  } finally {
    await demo.stop();
    await rm(dataDir, {recursive: true, force: true});
  }
});
