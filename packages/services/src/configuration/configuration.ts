import {resolve} from 'node:path';
import {ADDRESS_WORDING, clamdAddress} from '../antivirus/address.js';
import {
  ConfigurationError,
  isLoopback,
  read,
  readGroup,
  readHttpUrl,
  readInteger,
  readPattern,
  readUrl,
  type Environment,
} from './checks.js';

export {ConfigurationError} from './checks.js';
export {readSessionSecret} from './session-secret.js';

/** An OpenID provider, and what it knows us by. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What the environment says, every value checked; docs/configuration.md is its table. Optional values switch their part off. */
export interface Configuration {
  /** Port of the server; the simulators take the seven next ones. */
  port: number;
  /** Origin the public sees, without a final slash. */
  publicUrl: string;
  /** Absolute path of the folder of the embedded database and of the uploads. */
  dataDir: string;
  databaseUrl?: string;
  /** Absent: `readSessionSecret` makes one. */
  sessionSecret?: string;
  /** How long a session lasts without a request, in milliseconds. */
  sessionLifetime: number;
  franceConnect: ProviderSettings;
  /** Reserved for later. */
  proConnect?: ProviderSettings;
  /** `saisie`: T test, X activation, W production. */
  payfip: {wsdl: string; numcli: string; saisie: 'T' | 'X' | 'W'};
  /** `recipient`: SIRET of the collectivité. `token` is not used in the FranceConnect mode. */
  apiParticulier: {url: string; token?: string; recipient: string};
  /** Geocoder of the BAN's format, without `/search`. */
  ban: {url: string};
  smtpUrl: string;
  /** What `clamd()` takes: the path of its socket, or a port of this machine. Absent: files are not scanned. */
  clamdSocket?: string;
  /** What `s3Storage()` takes. Absent: files are kept in `dataDir`. */
  s3?: {endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string};
}

/** How far after PORT each simulator listens. */
const SIMULATORS = {franceConnect: 1, payfip: 3, apiParticulier: 4, smtp: 7};

/**
 * Reads the environment; what is absent points at the simulators.
 * @throws ConfigurationError – one sentence naming the variable.
 */
export function readConfiguration(env: Environment): Configuration {
  const port = readInteger(env, 'PORT', 3000, {min: 1, max: 65528});
  const simulator = (name: keyof typeof SIMULATORS) => `localhost:${port + SIMULATORS[name]}`;
  return {
    port,
    publicUrl: readPublicUrl(env, port),
    dataDir: resolve(read(env, 'DATA_DIR') ?? 'var'),
    databaseUrl: readUrl(
      env,
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://socle:motdepasse@localhost:5432/socle',
    ),
    sessionSecret: readPattern(
      env,
      'SESSION_SECRET',
      /^.{32,}$/s,
      'at least 32 characters long',
      'the answer of « openssl rand -hex 32 »',
    ),
    // 20 hours at least, no time limit bears on the usager (RGAA 13.1.4); below, the pages warn and offer to stay.
    sessionLifetime: readInteger(env, 'SESSION_LIFETIME', 1440, {min: 5, max: 43_200}) * 60_000,
    franceConnect: readFranceConnect(env, `http://${simulator('franceConnect')}/api/v2`),
    proConnect: readProConnect(env),
    payfip: readPayfip(env, `http://${simulator('payfip')}/tpa/services/securite?wsdl`),
    apiParticulier: {
      url: withoutSlash(
        readHttpUrl(env, 'API_PARTICULIER_URL', 'https://particulier.api.gouv.fr') ??
          `http://${simulator('apiParticulier')}`,
      ),
      token: read(env, 'API_PARTICULIER_TOKEN'),
      recipient:
        readPattern(env, 'API_PARTICULIER_RECIPIENT', /^\d{14}$/, 'a SIRET of 14 digits', '21140001300015') ??
        '21140001300015',
    },
    ban: {
      url: withoutSlash(
        readHttpUrl(env, 'BAN_URL', 'https://data.geopf.fr/geocodage') ??
          `http://${simulator('apiParticulier')}/geocodage`,
      ),
    },
    smtpUrl:
      readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtps://compte:motdepasse@smtp.exemple.fr') ??
      `smtp://${simulator('smtp')}`,
    clamdSocket: readClamdSocket(env),
    s3: readS3(env),
  };
}

function readPublicUrl(env: Environment, port: number): string {
  const text =
    readUrl(env, 'PUBLIC_URL', ['http:', 'https:'], 'https://demarches.aubremer.fr') ?? `http://127.0.0.1:${port}`;
  const url = new URL(text);
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new ConfigurationError(
      'PUBLIC_URL must be a bare origin, without path nor account, for example https://demarches.aubremer.fr.',
    );
  }
  return url.origin;
}

function readFranceConnect(env: Environment, simulator: string): ProviderSettings {
  const issuer = readHttpUrl(env, 'FRANCECONNECT_ISSUER', 'https://oidc.franceconnect.gouv.fr/api/v2');
  const clientId = read(env, 'FRANCECONNECT_CLIENT_ID');
  const clientSecret = read(env, 'FRANCECONNECT_CLIENT_SECRET');
  // The development client is only ever known to the simulators, which are on this machine.
  if (issuer && !isLoopback(new URL(issuer)) && !(clientId && clientSecret)) {
    throw new ConfigurationError(
      `${clientId ? 'FRANCECONNECT_CLIENT_SECRET' : 'FRANCECONNECT_CLIENT_ID'} is missing: FRANCECONNECT_ISSUER names a real provider, which gave you both at registration.`,
    );
  }
  return {
    issuer: withoutSlash(issuer ?? simulator),
    clientId: clientId ?? 'socle-demo',
    clientSecret: clientSecret ?? 'socle-demo-secret',
  };
}

function readProConnect(env: Environment): ProviderSettings | undefined {
  const group = readGroup(env, ['PROCONNECT_ISSUER', 'PROCONNECT_CLIENT_ID', 'PROCONNECT_CLIENT_SECRET']);
  if (!group) return undefined;
  const issuer = readHttpUrl(env, 'PROCONNECT_ISSUER', 'https://auth.agentconnect.gouv.fr/api/v2')!;
  return {
    issuer: withoutSlash(issuer),
    clientId: group.PROCONNECT_CLIENT_ID,
    clientSecret: group.PROCONNECT_CLIENT_SECRET,
  };
}

function readPayfip(env: Environment, simulator: string): Configuration['payfip'] {
  const wsdl = readHttpUrl(env, 'PAYFIP_WSDL', 'https://www.payfip.gouv.fr/tpa/services/securite?wsdl');
  const numcli = readPattern(env, 'PAYFIP_NUMCLI', /^\d{6}$/, 'the 6 digits of the régie', '090909');
  const saisie = readPattern(env, 'PAYFIP_SAISIE', /^[TXW]$/, 'T (test), X (activation) or W (production)', 'T');
  if (wsdl && !isLoopback(new URL(wsdl)) && !numcli) {
    throw new ConfigurationError(
      'PAYFIP_NUMCLI is missing: PAYFIP_WSDL names the real service, which gave the régie 6 digits, for example 090909.',
    );
  }
  return {wsdl: wsdl ?? simulator, numcli: numcli ?? '090909', saisie: (saisie ?? 'T') as 'T' | 'X' | 'W'};
}

function readClamdSocket(env: Environment): string | undefined {
  const text = read(env, 'CLAMD_SOCKET');
  if (text === undefined || clamdAddress(text)) return text;
  throw new ConfigurationError(`CLAMD_SOCKET must be ${ADDRESS_WORDING}, for example /run/clamav/clamd.ctl.`);
}

function readS3(env: Environment): Configuration['s3'] {
  const group = readGroup(env, ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']);
  if (!group) return undefined;
  const endpoint = readHttpUrl(env, 'S3_ENDPOINT', 'https://s3.fr-par.scw.cloud')!;
  const {
    S3_REGION: region,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = group;
  return {endpoint: withoutSlash(endpoint), region, bucket, accessKeyId, secretAccessKey};
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '');
