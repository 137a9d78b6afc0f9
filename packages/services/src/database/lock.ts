import {createHash, randomBytes} from 'node:crypto';
import {link, mkdir, readdir, realpath, rm} from 'node:fs/promises';
import {connect, createServer, type Server} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {FolderBusyError, FolderUnusableError} from './errors.js';

/**
 * Keeps `folder` (created when missing) for this process until the returned function is called, or the process ends in
 * any way: the lock is a socket somebody listens on, so that a killed process leaves nothing that answers.
 *
 * Sockets are numbered. Whoever takes the number after a dead one, which only one process can do, holds the folder;
 * numbers are never freed, so that a slow starter cannot mistake an old state of the folder for the present one.
 * @throws FolderBusyError when another process holds it; FolderUnusableError when the folder cannot be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const place = lockPlace(await usable(folder));
  const own = join(place.folder, `.${place.prefix}${randomBytes(4).toString('hex')}`);
  const server = await listen(own, folder);
  try {
    await claim(own, place, folder);
  } catch (error) {
    await close(server);
    throw error;
  } finally {
    await rm(own, {force: true}); // The numbered name is a second name of the same socket.
  }
  return () => close(server);
}

async function usable(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    await mkdir(path, {recursive: true, mode: 0o700});
    return await realpath(path);
  } catch (error) {
    throw unusable(folder, error);
  }
}

const unusable = (folder: string, error: unknown) =>
  new FolderUnusableError(
    `The folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another one or change its owner.`,
    {cause: error},
  );

interface Place {
  folder: string;
  prefix: string;
}

/** In the folder; elsewhere when that path is longer than a socket's name may be (about 100 bytes). */
function lockPlace(folder: string): Place {
  if (Buffer.byteLength(folder) < 70) return {folder, prefix: 'socle.lock.'};
  return {folder: tmpdir(), prefix: `socle-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.lock.`};
}

function listen(path: string, folder: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(socket => socket.destroy());
    server.once('error', error => fail(unusable(folder, error)));
    server.listen(path, () => done(server.unref()));
  });
}

const close = (server: Server) => new Promise<void>(done => server.close(() => done()));

/** Gives our socket the number after the last one, if that one is dead. */
async function claim(own: string, place: Place, folder: string): Promise<void> {
  const last = Math.max(0, ...(await numbers(place)));
  if (last && (await answers(pathOf(place, last)))) throw busy(folder);
  try {
    await link(own, pathOf(place, last + 1));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? busy(folder) : unusable(folder, error);
  }
  await removeDead(place, last + 1, folder);
}

/** Removes the older numbers. One that answers, or a higher one, means that another process started meanwhile. */
async function removeDead(place: Place, ours: number, folder: string): Promise<void> {
  for (const number of await numbers(place)) {
    if (number === ours) continue;
    if (number > ours || (await answers(pathOf(place, number)))) {
      await rm(pathOf(place, ours), {force: true});
      throw busy(folder);
    }
    await rm(pathOf(place, number), {force: true});
  }
}

async function numbers({folder, prefix}: Place): Promise<number[]> {
  const names = await readdir(folder);
  return names
    .filter(name => name.startsWith(prefix))
    .map(name => Number(name.slice(prefix.length)))
    .filter(Number.isInteger);
}

const pathOf = (place: Place, number: number) => join(place.folder, `${place.prefix}${number}`);

const busy = (folder: string) =>
  new FolderBusyError(
    `The folder ${folder} is already used by another process: stop it first, or choose another DATA_DIR.`,
  );

function answers(path: string): Promise<boolean> {
  return new Promise(done => {
    const socket = connect(path);
    socket.once('connect', () => done(true));
    // Refused: nobody listens. Any other failure (permission, full queue) means somebody does.
    socket.once('error', (error: NodeJS.ErrnoException) =>
      done(!['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(error.code ?? '')),
    );
    socket.once('close', () => socket.destroy());
  });
}
