import {randomBytes} from 'node:crypto';
import {link, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ConfigurationError} from './checks.js';

/**
 * The secret that signs links: the configured one, or else one made once and kept in DATA_DIR/session-secret,
 * readable by its owner only.
 * @throws ConfigurationError when that file cannot be written or does not hold a secret.
 */
export async function readSessionSecret({
  dataDir,
  sessionSecret,
}: {
  dataDir: string;
  sessionSecret?: string;
}): Promise<string> {
  if (sessionSecret) return sessionSecret;
  const path = join(dataDir, 'session-secret');
  try {
    await mkdir(dataDir, {recursive: true, mode: 0o700});
    await createOnce(path);
    const secret = (await readFile(path, 'utf8')).trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    throw new ConfigurationError(
      `SESSION_SECRET is absent and ${path} cannot be used (${(error as NodeJS.ErrnoException).code}): set SESSION_SECRET, or make the folder writable.`,
    );
  }
  throw new ConfigurationError(
    `${path} holds less than 32 characters: remove the file, a new secret will be made (signed links already sent will stop working).`,
  );
}

/** Written aside, then given its name in one step: two processes starting together agree on one secret, and none reads half of it. */
async function createOnce(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  if (
    await readFile(path).then(
      () => true,
      (error: NodeJS.ErrnoException) => notMissing(error),
    )
  )
    return;
  try {
    await writeFile(aside, randomBytes(32).toString('hex'), {mode: 0o600, flag: 'wx'});
    await link(aside, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(aside, {force: true});
  }
}

function notMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}
