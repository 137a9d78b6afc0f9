import {join} from 'node:path';
import {addresses} from '@socle/services/addresses';
import type {Configuration} from '@socle/services/configuration';
import {consents} from '@socle/services/consents';
import {openDatabase} from '@socle/services/database';
import {dossiers} from '@socle/services/dossiers';
import {drafts} from '@socle/services/drafts';
import {securityHeaders} from '@socle/services/headers';
import {franceConnect} from '@socle/services/identity';
import {mailer} from '@socle/services/mail';
import {pace} from '@socle/services/pace';
import {payfip, payments} from '@socle/services/payment';
import {apiParticulier} from '@socle/services/quotient';
import {sessions} from '@socle/services/sessions';
import {demarcheApp} from './routes/app.js';
import type {Demarche, Territory} from './description/contract.js';
import {checkDemarche} from './checks/check-demarche.js';
import {openUploads} from './routes/receiving.js';
import {acknowledgePayment} from './routes/acknowledge.js';
import {typeset} from './words/typeset.js';
import {easyDemarche, easyTerritory} from './description/easy-version.js';
import {easy} from './words/easy.js';
import {usual} from './words/usual.js';
import type {Bricks, Site, Sites} from './routes/visit.js';

/** What a territory gives to have its démarche served. */
export interface Opening {
  demarche: Demarche;
  territory: Territory;
  configuration: Configuration;
  /** Signs the links of drafts and dossiers. */
  secret: string;
  /** Addresses of the style sheets and scripts of every page, from the site's own origin. */
  stylesheets: string[];
  scripts: string[];
  /** Hears of what could not be done; holds no answer of a usager. */
  onError: (error: unknown) => void;
}

/** A démarche that answers. */
export interface Opened {
  fetch(request: Request): Promise<Response>;
  /** What the operator is to know once it is open, one sentence each. */
  notices: string[];
  /** Tells if the database answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

const MINUTE = 60_000;

/** Opens the database, joins the bricks, and starts what must be done from time to time. */
export async function openDemarche(opening: Opening): Promise<Opened> {
  const faults = [...checkDemarche(opening.demarche), ...checkTerritory(opening)];
  if (faults.length > 0) throw new Error(`The description of the démarche is wrong. ${faults.join(' ')}`);
  const {configuration, onError} = opening;
  const database = await openDatabase({
    folder: join(configuration.dataDir, 'database'),
    ...(configuration.databaseUrl && {url: configuration.databaseUrl}),
  });
  const receiving = await openUploads(database, configuration);
  const sites = sitesOf(opening);
  const site = sites.usual;
  const bricks: Bricks = {
    sessions: sessions(database, {
      secure: site.publicUrl.startsWith('https:'),
      lifetimeMs: configuration.sessionLifetime,
    }),
    drafts: drafts(database, {lifetimeDays: 30}),
    dossiers: dossiers(database),
    consents: consents(database),
    uploads: receiving.uploads,
    identity: franceConnect({
      ...configuration.franceConnect,
      redirectUri: `${site.publicUrl}/identite/retour`,
      postLogoutRedirectUri: `${site.publicUrl}/identite/deconnexion`,
      scopes: opening.demarche.identity.scopes,
    }),
    quotient: apiParticulier(configuration.apiParticulier),
    addresses: addresses({...configuration.ban, onFailure: onError}),
    payments: payments(database, payfip(configuration.payfip), {
      settled: payment => acknowledgePayment(sites, bricks, payment),
    }),
    // A stranger who knows a number could otherwise fill somebody's mailbox.
    mailPace: pace({times: 3, everyMs: 15 * MINUTE}),
    mail: mailer({url: configuration.smtpUrl, from: opening.territory.service.email}),
  };
  const stop = repeat(bricks, onError);
  return {
    fetch: demarcheApp(sites, bricks, onError),
    notices: receiving.notices,
    healthy: () =>
      database.query('select 1').then(
        () => true,
        () => false,
      ),
    async close() {
      stop();
      await bricks.uploads.idle();
      await database.close();
    },
  };
}

/** A démarche in easy texts stands on a territory in easy texts. */
function checkTerritory({demarche, territory}: Opening): string[] {
  if (!demarche.easyRead) return [];
  return easyTerritory(territory)?.faults ?? ['The territory has no easy texts, and its démarche has.'];
}

function sitesOf(opening: Opening): Sites {
  const site = siteOf(opening);
  const [demarche, territory] = [easyDemarche(opening.demarche), easyTerritory(opening.territory)];
  if (!demarche || !territory) return {usual: site};
  return {
    usual: site,
    easy: {
      ...site,
      version: 'easy',
      words: typeset(easy),
      demarche: typeset(demarche.described),
      territory: typeset(territory.described),
    },
  };
}

function siteOf({demarche, territory, configuration, secret, stylesheets, scripts}: Opening): Site {
  const {
    publicUrl,
    franceConnect: {issuer},
    payfip: {wsdl, saisie},
  } = configuration;
  return {
    version: 'usual',
    words: typeset(usual),
    demarche: typeset(demarche),
    territory: typeset(territory),
    publicUrl,
    secret,
    stylesheets,
    scripts,
    // Chromium applies form-action to the redirections of a POST too: logging out and paying end at these origins.
    headers: securityHeaders({formActions: [new URL(issuer).origin, new URL(wsdl).origin], personal: true}),
    testPayments: saisie !== 'W',
  };
}

/** Purges what has expired, gives the antivirus the files that it could not read yet, and asks PayFiP about open payments: its notification may never come. */
function repeat(bricks: Bricks, onError: (error: unknown) => void): () => void {
  const reconcile = () => bricks.payments.reconcile(new Date());
  const purge = () => Promise.all([bricks.sessions.purge(), bricks.drafts.purge(new Date()), bricks.uploads.purge()]);
  const every = (delay: number, work: () => Promise<unknown>) =>
    setInterval(() => void work().catch(onError), delay).unref();
  const settle = () => bricks.uploads.settle();
  const timers = [every(5 * MINUTE, reconcile), every(60 * MINUTE, purge), every(MINUTE, settle)];
  void settle().catch(onError); // What arrived whole before the server was stopped.
  return () => timers.forEach(timer => clearInterval(timer));
}
