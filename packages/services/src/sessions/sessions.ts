import {createHash, randomBytes} from 'node:crypto';
import type {Database} from '../database/database.js';
import type {Identity} from '../identity/identity.js';
import {readCookie, writeCookie} from './cookies.js';

export {readCookie, writeCookie} from './cookies.js';
export {refuseCrossOrigin} from './cross-origin.js';

/** What the server remembers of one browser. JSON values only. */
export interface SessionData {
  draft?: string;
  dossier?: string;
  identity?: Identity;
  /** Kept for the logout at the provider, which asks for it. */
  idToken?: string;
  /** A connection under way at the identity provider. */
  transaction?: {state: string; nonce: string; returnTo?: string; startedAt: string};
  flash?: string;
  [key: string]: unknown;
}

/** One session. `id` is not the cookie's secret but its SHA-256: it opens nothing. */
export interface Session {
  id: string;
  data: SessionData;
  /** When it ends, unless a request comes before. */
  expiresAt: Date;
}

export interface SessionOptions {
  /** Whether the public address is https: the cookie is then `Secure`, its name prefixed `__Host-`. */
  secure: boolean;
  /** Milliseconds without a request after which a session ends; 24 hours unless said (RGAA 13.1.4 asks for 20 at least). */
  lifetimeMs?: number;
}

export interface Sessions {
  /** How long a session lasts without a request, in ms. */
  lifetimeMs: number;
  /** The session of the request's cookie, prolonged; undefined when absent, unknown or expired. */
  read: (request: Request) => Promise<Session | undefined>;
  /** A new session and the `Set-Cookie` that gives it. */
  create: (data: SessionData) => Promise<{session: Session; cookie: string}>;
  /** Keeps the data. The last writer wins; a session ended meanwhile stays ended. */
  save: (session: Session) => Promise<void>;
  /** A whole life more, without touching the data; undefined when the session has ended. */
  prolong: (session: Session) => Promise<Date | undefined>;
  /** Same data under a new secret; the old one opens nothing any more. To be called at login (ASVS V7, session fixation). */
  rotate: (session: Session) => Promise<{session: Session; cookie: string}>;
  /** Ends the session and gives the `Set-Cookie` that clears the browser's. */
  destroy: (session: Session) => Promise<string>;
  /** Removes expired sessions; gives how many. */
  purge: (now?: Date) => Promise<number>;
}

const DAY = 24 * 60 * 60 * 1000;

/** A session is prolonged once this part of its life is spent, and not at every request. */
const PROLONG_AFTER = 0.02;

/** Sessions in the database; the browser holds 256 random bits, of which only the SHA-256 is kept here. */
export function sessions(db: Database, {secure, lifetimeMs = DAY}: SessionOptions): Sessions {
  const name = secure ? '__Host-socle-session' : 'socle-session';
  const expiry = () => new Date(Date.now() + lifetimeMs);

  async function create(data: SessionData) {
    const secret = randomBytes(32).toString('base64url');
    const id = digest(secret);
    const expiresAt = expiry();
    await db.query('insert into sessions (id, data, expires_at) values ($1, $2, $3)', [id, data, expiresAt]);
    return {session: {id, data, expiresAt}, cookie: writeCookie(name, secret, {secure})};
  }

  async function prolong({id}: Session) {
    const now = new Date();
    const [row] = await db.query<{expires_at: Date}>(
      'update sessions set expires_at = $2 where id = $1 and expires_at > $3 returning expires_at',
      [id, expiry(), now],
    );
    return row?.expires_at;
  }

  return {
    lifetimeMs,
    create,

    async read(request) {
      const secret = readCookie(request, name);
      if (!secret) return undefined;
      const id = digest(secret);
      const [row] = await db.query<{data: SessionData; expires_at: Date}>(
        'select data, expires_at from sessions where id = $1 and expires_at > $2',
        [id, new Date()],
      );
      if (!row) return undefined;
      const session = {id, data: row.data, expiresAt: row.expires_at};
      if (row.expires_at.getTime() - Date.now() < lifetimeMs * (1 - PROLONG_AFTER)) {
        session.expiresAt = (await prolong(session)) ?? row.expires_at;
      }
      return session;
    },

    prolong,

    async save(session) {
      const {id, data} = session;
      const expiresAt = expiry();
      await db.query('update sessions set data = $2, expires_at = $3 where id = $1', [id, data, expiresAt]);
      session.expiresAt = expiresAt;
    },

    async rotate({id, data}) {
      await db.query('delete from sessions where id = $1', [id]);
      return create(data);
    },

    async destroy({id}) {
      await db.query('delete from sessions where id = $1', [id]);
      return writeCookie(name, '', {secure});
    },

    async purge(now = new Date()) {
      return (await db.query('delete from sessions where expires_at <= $1 returning id', [now])).length;
    },
  };
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');
