/* Node built-ins only: the set-up of the repository loads this file before anything is built. */
import {accessSync, constants, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, delimiter, join} from 'node:path';

/** Chromium without a window at all: the same pages for half the CPU, which a whole one spends on its own window. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const isShell = (file: string) => shellNames.includes(basename(file, '.exe'));

/** Names of Chromium's family on a PATH, and where macOS and Windows put it. */
const wholeNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const fixedPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(file =>
      join(process.env[name] ?? 'C:\\Program Files', file),
    ),
  ),
];

/**
 * The path of an installed browser of Chromium's family, a headless shell first; `CHROME_PATH` wins.
 *
 * @param wanted `whole` asks for Chrome, Chromium or Edge as people have it (PDF viewer, autofill, extensions):
 *   a headless shell is then no answer, even in `CHROME_PATH`.
 * @returns undefined when there is none, or when CHROME_PATH names no program.
 */
export function findBrowser({whole = false}: {whole?: boolean} = {}): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !(whole && isShell(chosen))) return runs(chosen) ? chosen : undefined;
  return (whole ? undefined : findShell()) ?? [...onPath(wholeNames), ...fixedPlaces].find(runs);
}

/** A headless shell of the system, else the newest one that Playwright downloaded. */
export const findShell = () => [...onPath(shellNames), ...ofPlaywright()].find(runs);

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap(folder => names.map(name => join(folder, name)));
}

/** `~/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/headless_shell`, the highest number first. */
function ofPlaywright(): string[] {
  const store = process.env.PLAYWRIGHT_BROWSERS_PATH || join(cacheFolder(), 'ms-playwright');
  const revision = (name: string) => Number(/\d+$/.exec(name)?.[0]);
  return foldersOf(store)
    .filter(name => /^chromium_headless_shell-\d+$/.test(name))
    .sort((one, other) => revision(other) - revision(one))
    .flatMap(name => foldersOf(join(store, name)).map(system => join(store, name, system)))
    .flatMap(folder => shellNames.flatMap(name => [join(folder, name), join(folder, `${name}.exe`)]));
}

function cacheFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

function foldersOf(parent: string): string[] {
  try {
    return readdirSync(parent);
  } catch {
    return []; // Playwright never downloaded anything here.
  }
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
