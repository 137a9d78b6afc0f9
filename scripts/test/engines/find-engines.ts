import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const runs = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names: string[]) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(runs);

const inApplications = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of an installed Firefox, if any; `FIREFOX_PATH` wins, and is believed only when it runs. */
export function findFirefox(): string | undefined {
  if (process.env.FIREFOX_PATH) return runs(process.env.FIREFOX_PATH) ? process.env.FIREFOX_PATH : undefined;
  return onPath('firefox-esr', 'firefox') ?? [inApplications].find(runs);
}

/** What drives WebKitGTK (Debian: webkit2gtk-driver, xvfb). */
export interface Webkit {
  driver: string;
  /** The smallest one. */
  browser: string;
  /** That nobody sees. */
  screen: string;
}

/** Undefined when one of the three is missing. */
export function findWebkit(): Webkit | undefined {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = miniBrowser();
  return driver && screen && browser ? {driver, browser, screen} : undefined;
}

/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`, whatever the machine and the version. */
function miniBrowser(): string | undefined {
  const folders = (parent: string, wanted: RegExp) => {
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
