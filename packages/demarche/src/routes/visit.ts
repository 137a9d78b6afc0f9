import type {Addresses} from '@socle/services/addresses';
import type {consents} from '@socle/services/consents';
import type {dossiers, Dossier} from '@socle/services/dossiers';
import type {drafts, Draft} from '@socle/services/drafts';
import type {franceConnect} from '@socle/services/identity';
import {signedKey} from '@socle/services/links';
import type {mailer} from '@socle/services/mail';
import type {Pace} from '@socle/services/pace';
import type {payments} from '@socle/services/payment';
import type {apiParticulier} from '@socle/services/quotient';
import type {sessions, Session, SessionData} from '@socle/services/sessions';
import type {uploads} from '@socle/services/uploads';
import type {Demarche, Territory} from '../description/contract.js';
import type {TextVersion} from './chosen-version.js';
import type {Words} from '../words/usual.js';

/** The server bricks that a démarche stands on. */
export interface Bricks {
  sessions: ReturnType<typeof sessions>;
  drafts: ReturnType<typeof drafts>;
  dossiers: ReturnType<typeof dossiers>;
  consents: ReturnType<typeof consents>;
  uploads: ReturnType<typeof uploads>;
  identity: ReturnType<typeof franceConnect>;
  quotient: ReturnType<typeof apiParticulier>;
  addresses: Addresses;
  payments: ReturnType<typeof payments>;
  mail: ReturnType<typeof mailer>;
  /** How long until one more link may be sent for a number. */
  mailPace: Pace;
}

/** One démarche of one territory, at one address, in one version of its texts. */
export interface Site {
  version: TextVersion;
  /** What the pages say by themselves. */
  words: Words;
  demarche: Demarche;
  territory: Territory;
  /** Origin under which usagers reach the site, without a final slash. */
  publicUrl: string;
  /** Secret that signs the links to drafts and dossiers. */
  secret: string;
  stylesheets: string[];
  scripts: string[];
  /** Response headers of every page (CSP and others). */
  headers: Record<string, string>;
  /** True while payments are those of a test: said on the page. */
  testPayments: boolean;
}

/** The same site in each version of its texts. They differ by nothing else. */
export interface Sites {
  usual: Site;
  /** Absent when the démarche gives no easy texts: no choice is offered. */
  easy?: Site;
}

/** One request on its way to its response. */
export interface Visit {
  request: Request;
  url: URL;
  /** In the texts that the visitor has chosen. What is stored or sent to another service is said in the usual ones. */
  site: Site;
  sites: Sites;
  bricks: Bricks;
  session: Session | undefined;
  /** The part of the draft that this request changes, and the page that sent it: each saving says so. */
  saving?: {part: string; page?: string; rank?: number};
  /** `Set-Cookie` values that the response will carry. */
  cookies: string[];
}

/** The session of the visit, begun if there was none, with these data added. */
export async function remember(visit: Visit, data: SessionData): Promise<Session> {
  if (visit.session) {
    Object.assign(visit.session.data, data);
    await visit.bricks.sessions.save(visit.session);
    return visit.session;
  }
  const {session, cookie} = await visit.bricks.sessions.create(data);
  visit.cookies.push(cookie);
  visit.session = session;
  return session;
}

/** The same, under a new identifier: what a connection or the opening of a link must do (ASVS 5.0, V7). */
export async function rememberAnew(visit: Visit, data: SessionData): Promise<Session> {
  if (!visit.session) return remember(visit, data);
  Object.assign(visit.session.data, data);
  const {session, cookie} = await visit.bricks.sessions.rotate(visit.session);
  visit.cookies.push(cookie);
  visit.session = session;
  return session;
}

/** The draft that the visitor is writing. */
export async function currentDraft({session, bricks}: Visit): Promise<Draft | undefined> {
  return session?.data.draft ? bricks.drafts.read(session.data.draft) : undefined;
}

/** Keeps the draft, and says what this request changed in it. */
export function keepDraft({bricks, saving}: Visit, draft: Draft): Promise<Draft> {
  return bricks.drafts.save(draft, saving);
}

/** The dossier that the visitor has deposited, a click ago perhaps, or opened by its link. */
export async function currentDossier({session, bricks}: Visit): Promise<Dossier | undefined> {
  const id = session?.data.dossier ?? session?.data.draft; // A dossier keeps the id of its draft.
  return id ? bricks.dossiers.read(id) : undefined;
}

/** A redirection that turns a POST into a GET. */
export function seeOther(location: string): Response {
  return new Response(null, {status: 303, headers: {location}});
}

/** The personal link to a draft or a dossier: it opens it on any device. */
export function followLink(site: Site, number: string): string {
  return `${site.publicUrl}/suivi/${number}?cle=${signedKey(site.secret, number)}`;
}
