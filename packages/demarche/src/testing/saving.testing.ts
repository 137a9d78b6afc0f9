import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openDatabase, type Database} from '@socle/services/database';
import {dossiers} from '@socle/services/dossiers';
import {drafts} from '@socle/services/drafts';
import {pace} from '@socle/services/pace';
import {sessions} from '@socle/services/sessions';
import {demarcheApp} from '../routes/app.js';
import {siteWith} from './site.testing.js';
import type {Bricks} from '../routes/visit.js';

const OURS = 'http://127.0.0.1:4700';

/** A message that would have been sent. */
export interface Sent {
  to: string;
  subject: string;
  text: string;
}

/** The whole of the example démarche on a database of its own, without a network: mails are kept, nothing is uploaded. */
export async function openExample({lifetimeMs = 86_400_000} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'socle-saving-'));
  const database = await openDatabase({folder});
  const mails: Sent[] = [];
  const bricks = {
    sessions: sessions(database, {secure: false, lifetimeMs}),
    drafts: drafts(database, {lifetimeDays: 30}),
    dossiers: dossiers(database),
    consents: {list: async () => []},
    payments: {latest: async () => undefined},
    uploads: {
      list: async () => [],
      overview: async () => [],
      remove: async () => true,
      removeAll: async () => undefined,
    },
    mail: {send: async (mail: Sent) => mails.push(mail) > 0},
    mailPace: pace({times: 2, everyMs: 60_000}),
  } as unknown as Bricks;
  const errors: unknown[] = [];
  const fetch = demarcheApp({usual: siteWith({publicUrl: OURS})}, bricks, error => errors.push(error));
  return {
    database,
    bricks,
    mails,
    errors,
    fetch,
    visitor: () => new Visitor(fetch, database),
    async close() {
      await database.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** What a page of questions says of the draft, as its form would send it. */
export interface Hidden {
  brouillon: string;
  version: string;
  enregistrement: string;
}

/** One browser: its cookie, and the pages that it asks for. */
export class Visitor {
  cookie = '';
  #fetch: (request: Request) => Promise<Response>;
  #database: Database;

  constructor(fetch: (request: Request) => Promise<Response>, database: Database) {
    this.#fetch = fetch;
    this.#database = database;
  }

  async ask(path: string, fields?: Record<string, string> | URLSearchParams, headers: Record<string, string> = {}) {
    const request = new Request(OURS + path, {
      ...(fields && {method: 'POST', body: new URLSearchParams(fields)}),
      headers: {cookie: this.cookie, ...headers},
    });
    const response = await this.#fetch(request);
    const given = response.headers.getSetCookie().find(cookie => cookie.startsWith('socle-session='));
    if (given) this.cookie = given.split(';')[0] ?? '';
    return response;
  }

  /** A new demande, and its first page. */
  async begin(): Promise<Hidden> {
    await this.ask('/demarche/commencer', {});
    return this.page('vous');
  }

  async page(step: string): Promise<Hidden> {
    return hiddenOf(await (await this.ask(`/demarche/${step}`)).text());
  }

  /** What the page would send by itself: rank by rank. */
  save(step: string, hidden: Hidden, fields: Record<string, string>, rank = 1) {
    const enregistrement = hidden.enregistrement.replace(/\.\d+$/, `.${String(rank)}`);
    return this.ask(`/brouillon/${step}`, {...fields, ...hidden, enregistrement}, {accept: 'application/json'});
  }

  async answers(): Promise<Record<string, unknown>> {
    const [row] = await this.#database.query<{answers: Record<string, unknown>}>(
      `select d.answers from drafts d join sessions s on s.data->>'draft' = d.id order by d.updated_at desc limit 1`,
    );
    return row?.answers ?? {};
  }
}

export function hiddenOf(html: string): Hidden {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? assert.fail(name);
  return {
    brouillon: value('brouillon'),
    version: value('version'),
    enregistrement: value('enregistrement'),
  };
}
