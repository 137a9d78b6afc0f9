/* Node built-ins only: setup.mjs and the jobs ask it before anything is installed. */
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const runs = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(runs);

const inApplications = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * The path of an installed Firefox; `FIREFOX_PATH` wins.
 *
 * @returns {string | undefined} undefined when there is none, or when FIREFOX_PATH names no program.
 */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return runs(process.env.FIREFOX_PATH) ? process.env.FIREFOX_PATH : undefined;
  return onPath('firefox-esr', 'firefox') ?? [inApplications].find(runs);
}

/**
 * What drives WebKitGTK: its driver, its smallest browser and a screen that nobody sees (Debian: webkit2gtk-driver, xvfb).
 *
 * @returns {{driver: string, browser: string, screen: string} | undefined} undefined when one of the three is missing.
 */
export function findWebkit() {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = miniBrowser();
  return driver && screen && browser ? {driver, browser, screen} : undefined;
}

/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`, whatever the machine and the version. */
function miniBrowser() {
  const folders = (parent, wanted) => {
    try {
      return readdirSync(parent)
        .filter(name => wanted.test(name))
        .map(name => join(parent, name));
    } catch {
      return []; // No such folder outside Debian.
    }
  };
  return folders('/usr/lib', /-linux-gnu/)
    .flatMap(machine => folders(machine, /^webkit(2)?gtk-[\d.]+$/))
    .map(folder => join(folder, 'MiniBrowser'))
    .filter(runs)
    .at(-1);
}
