import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {ConfigurationError, readConfiguration, readSessionSecret} from './configuration.js';

test('an empty environment is the demo and its simulators', () => {
  assert.deepEqual(readConfiguration({}), {
    port: 3000,
    publicUrl: 'http://127.0.0.1:3000',
    dataDir: resolve('var'),
    databaseUrl: undefined,
    sessionSecret: undefined,
    sessionLifetime: 86_400_000,
    franceConnect: {issuer: 'http://localhost:3001/api/v2', clientId: 'socle-demo', clientSecret: 'socle-demo-secret'},
    proConnect: undefined,
    payfip: {wsdl: 'http://localhost:3003/tpa/services/securite?wsdl', numcli: '090909', saisie: 'T'},
    apiParticulier: {url: 'http://localhost:3004', token: undefined, recipient: '21140001300015'},
    ban: {url: 'http://localhost:3004/geocodage'},
    smtpUrl: 'smtp://localhost:3007',
    clamdSocket: undefined,
    s3: undefined,
  });
});

test('the simulators follow PORT', () => {
  const {franceConnect, payfip, publicUrl} = readConfiguration({PORT: '4100'});
  assert.deepEqual(
    [franceConnect.issuer, payfip.wsdl, publicUrl],
    ['http://localhost:4101/api/v2', 'http://localhost:4103/tpa/services/securite?wsdl', 'http://127.0.0.1:4100'],
  );
});

test('a whole production is read', () => {
  const configuration = readConfiguration({
    PORT: '8080',
    PUBLIC_URL: 'https://demarches.aubremer.fr/',
    DATA_DIR: '/srv/socle',
    DATABASE_URL: 'postgres://a:b@db/socle',
    SESSION_SECRET: 'x'.repeat(32),
    FRANCECONNECT_ISSUER: 'https://oidc.franceconnect.gouv.fr/api/v2/',
    FRANCECONNECT_CLIENT_ID: 'id',
    FRANCECONNECT_CLIENT_SECRET: 'secret',
    PROCONNECT_ISSUER: 'https://auth.agentconnect.gouv.fr/api/v2',
    PROCONNECT_CLIENT_ID: 'p',
    PROCONNECT_CLIENT_SECRET: 's',
    PAYFIP_WSDL: 'https://www.payfip.gouv.fr/tpa/services/securite?wsdl',
    PAYFIP_NUMCLI: '123456',
    PAYFIP_SAISIE: 'W',
    API_PARTICULIER_URL: 'https://particulier.api.gouv.fr',
    API_PARTICULIER_TOKEN: 'jeton',
    API_PARTICULIER_RECIPIENT: '21140001300023',
    SMTP_URL: 'smtps://a:b@smtp.exemple.fr',
    CLAMD_SOCKET: '/run/clamav/clamd.ctl',
    S3_ENDPOINT: 'https://s3.exemple.fr',
    S3_REGION: 'fr',
    S3_BUCKET: 'pieces',
    S3_ACCESS_KEY_ID: 'k',
    S3_SECRET_ACCESS_KEY: 's',
  });
  assert.equal(configuration.publicUrl, 'https://demarches.aubremer.fr');
  assert.deepEqual(configuration.franceConnect, {
    issuer: 'https://oidc.franceconnect.gouv.fr/api/v2',
    clientId: 'id',
    clientSecret: 'secret',
  });
  assert.deepEqual(configuration.payfip, {
    wsdl: 'https://www.payfip.gouv.fr/tpa/services/securite?wsdl',
    numcli: '123456',
    saisie: 'W',
  });
  assert.deepEqual(configuration.s3, {
    endpoint: 'https://s3.exemple.fr',
    region: 'fr',
    bucket: 'pieces',
    accessKeyId: 'k',
    secretAccessKey: 's',
  });
});

const faults: [name: string, value: string, others?: Record<string, string>][] = [
  ['PORT', 'abc'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['PORT', '65530'],
  ['PORT', '80.5'],
  ['PORT', '1e3'],
  ['PUBLIC_URL', 'demarches.aubremer.fr'],
  ['PUBLIC_URL', 'ftp://a.fr'],
  ['PUBLIC_URL', 'https://a.fr/sous-dossier'],
  ['DATABASE_URL', 'mysql://a/b'],
  ['DATABASE_URL', 'not a url'],
  ['SESSION_SECRET', 'court'],
  ['SESSION_LIFETIME', '4'],
  ['SESSION_LIFETIME', '24h'],
  ['FRANCECONNECT_ISSUER', 'oidc'],
  ['FRANCECONNECT_ISSUER', 'http://oidc.exemple.fr/api/v2'],
  ['FRANCECONNECT_CLIENT_ID', '', {FRANCECONNECT_ISSUER: 'https://oidc.exemple.fr'}],
  ['FRANCECONNECT_CLIENT_SECRET', '', {FRANCECONNECT_ISSUER: 'https://oidc.exemple.fr', FRANCECONNECT_CLIENT_ID: 'a'}],
  ['PROCONNECT_CLIENT_ID', '', {PROCONNECT_ISSUER: 'https://a.fr'}],
  ['PROCONNECT_ISSUER', 'x', {PROCONNECT_CLIENT_ID: 'a', PROCONNECT_CLIENT_SECRET: 'b'}],
  ['PAYFIP_WSDL', 'payfip'],
  ['PAYFIP_NUMCLI', '12345'],
  ['PAYFIP_NUMCLI', '', {PAYFIP_WSDL: 'https://www.payfip.gouv.fr/x'}],
  ['PAYFIP_SAISIE', 'P'],
  ['API_PARTICULIER_URL', 'http://particulier.api.gouv.fr'],
  ['API_PARTICULIER_RECIPIENT', '123'],
  ['BAN_URL', 'http://data.geopf.fr/geocodage'],
  ['SMTP_URL', 'https://smtp'],
  ['CLAMD_SOCKET', 'clamd'],
  ['CLAMD_SOCKET', 'clamav:3310'],
  ['CLAMD_SOCKET', '10.0.0.3:3310'],
  ['CLAMD_SOCKET', '127.0.0.1:99999'],
  ['S3_REGION', '', {S3_ENDPOINT: 'https://s3.fr'}],
  ['S3_SECRET_ACCESS_KEY', '', {S3_ENDPOINT: 'https://s3.fr', S3_REGION: 'a', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'c'}],
  [
    'S3_ENDPOINT',
    'http://s3.exemple.fr',
    {S3_REGION: 'a', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'c', S3_SECRET_ACCESS_KEY: 'd'},
  ],
  ['S3_ENDPOINT', 's3', {S3_REGION: 'a', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'c', S3_SECRET_ACCESS_KEY: 'd'}],
];

test('CLAMD_SOCKET is a path, or a port of this machine', () => {
  for (const address of ['/run/clamav/clamd.ctl', '127.0.0.1:3310', 'localhost:3310', '[::1]:3310']) {
    assert.equal(readConfiguration({CLAMD_SOCKET: address}).clamdSocket, address);
  }
  assert.throws(() => readConfiguration({CLAMD_SOCKET: 'clamav:3310'}), /this machine .*unencrypted/);
});

for (const [name, value, others] of faults) {
  test(`${name}=${value} ${others ? 'with others ' : ''}is refused in one sentence that names it`, () => {
    assert.throws(
      () => readConfiguration({...others, [name]: value}),
      (error: Error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, new RegExp(`^${name} [^\n]+\\.$`));
        return true;
      },
    );
  });
}

test('a fault never repeats a password', () => {
  assert.throws(
    () => readConfiguration({DATABASE_URL: 'mysql://root:hunter2@db'}),
    (error: Error) => !error.message.includes('hunter2'),
  );
});

test('the session secret is made once, for its owner only', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'socle-secret-'));
  try {
    const secrets = await Promise.all([
      readSessionSecret({dataDir}),
      readSessionSecret({dataDir}),
      readSessionSecret({dataDir}),
    ]);
    assert.equal(new Set(secrets).size, 1);
    assert.match(secrets[0], /^[0-9a-f]{64}$/);
    assert.equal(await readSessionSecret({dataDir}), secrets[0]);
    assert.equal((await stat(join(dataDir, 'session-secret'))).mode & 0o777, 0o600);
    assert.equal(await readFile(join(dataDir, 'session-secret'), 'utf8'), secrets[0]);
    assert.equal(await readSessionSecret({dataDir, sessionSecret: 'given'}), 'given');
  } finally {
    await rm(dataDir, {recursive: true});
  }
});

test('a session secret that cannot be kept is one sentence', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'socle-secret-'));
  try {
    await writeFile(join(dataDir, 'session-secret'), 'short');
    await assert.rejects(readSessionSecret({dataDir}), ConfigurationError);
    await assert.rejects(readSessionSecret({dataDir: join(dataDir, 'session-secret')}), ConfigurationError);
  } finally {
    await rm(dataDir, {recursive: true});
  }
});
