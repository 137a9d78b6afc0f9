/* Node built-ins only: this runs before `npm ci`. */
import {createHash} from 'node:crypto';
import {accessSync, constants, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';
import {Refusal, step} from './say.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.socle-lock');

/**
 * Makes this copy of the repository ready: Node, packages and, for tests, the system's programs.
 * Silent when nothing is missing.
 *
 * @param {{system?: boolean}} needs - `system`: also a browser and PostgreSQL.
 * @throws {Refusal} one sentence saying what is missing and what to do.
 */
export async function setUp({system = false} = {}) {
  checkNode(process.versions.node);
  process.chdir(root);
  await installPackages();
  if (system) await installSystem();
}

/**
 * @param {string} version
 * @throws {Refusal} when this version of Node is too old.
 */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(`Node ${version} is too old: Socle needs Node 20.19 or later (https://nodejs.org).`);
}

/** `npm ci`, only when the lock file has changed since the last one here. */
async function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  checkWritable(root);
  await step('Installing the packages of package-lock.json', async () => {
    const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const {code, output} = await run([...npm, 'ci', '--no-audit', '--no-fund', '--prefer-offline'], {cwd: root});
    if (code !== 0) throw new Refusal(`npm ci failed:\n${output.trim()}`);
    writeFileSync(stamp, hash);
  });
}

/** @param {string} folder */
export function checkWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(`${folder} cannot be written: is the disk read-only, or owned by another user?`);
  }
}

async function installSystem() {
  const canInstall = isDebian() && process.getuid?.() === 0;
  const missing = canInstall ? await missingPackages() : [];
  const names = optional => missing.filter(each => each.optional === optional).map(({name}) => name);
  if (names(false).length > 0) await aptInstall(names(false));
  if (names(true).length > 0) await installOptional(names(true));
  const {findBrowser} = await browserFinder();
  if (findBrowser()) return;
  if (process.env.CHROME_PATH) throw new Refusal(`CHROME_PATH names no program that runs: ${process.env.CHROME_PATH}`);
  throw new Refusal('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its path.');
}

/** From here on, TypeScript can be imported: once the packages are installed, tsx among them. */
export async function readTypeScript() {
  const {register} = await import('tsx/esm/api');
  register();
}

/** The one that the checker publishes. */
async function browserFinder() {
  await readTypeScript();
  return import('../packages/rgaa/src/browser/find-browser.ts');
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // No such file outside Linux.
  }
}

/** Where nobody reads (`CI=true`) everything must run; elsewhere `npm test` says which engine it did not run. */
async function installOptional(names) {
  if (process.env.CI === 'true') return aptInstall(names);
  for (const name of names)
    try {
      await aptInstall([name]); // One by one: a system that lacks the first may have the next.
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.log(error.message);
    }
}

/** `name`, or `name optional`, one a line. */
const wantedPackages = () =>
  readFileSync(join(root, 'scripts', 'system-packages.txt'), 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('#'))
    .map(line => ({name: line.split(' ')[0], optional: line.endsWith(' optional')}));

async function missingPackages() {
  const wanted = wantedPackages();
  const states = await Promise.all(
    wanted.map(({name}) => run(['dpkg-query', '--show', '--showformat=${Status}', name])),
  );
  const {findBrowser, findShell} = await browserFinder();
  const replaced = {chromium: findBrowser({whole: true}), 'chromium-headless-shell': findShell()};
  return wanted.filter(({name}, index) => !replaced[name] && !states[index].output.endsWith('ok installed'));
}

async function aptInstall(names) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  await step(`Installing ${names.join(', ')}`, async () => {
    await run(['apt-get', 'update', '-qq'], {env}); // An old list may still do: the next command judges.
    const {code, output} = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names], {env});
    if (code !== 0) throw new Refusal(`apt-get install ${names.join(' ')} failed:\n${output.trim()}`);
  });
}
