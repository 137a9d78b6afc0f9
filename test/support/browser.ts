import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../packages/rgaa/src/browser/find-browser.js';

/**
 * Starts the Chromium of this machine, without a window, in French; a whole one with `BROWSER=whole`.
 *
 * @throws when there is none: `npm test` installs it, or set CHROME_PATH.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser({whole: process.env.BROWSER === 'whole'});
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge was found: run `npm test` once, or set CHROME_PATH.');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--lang=fr-FR',
      // Whole Chromium hints so whatever it is told; its headless shell obeys, and the reviewed pictures must be those of both.
      '--font-render-hinting=slight',
      '--disable-lcd-text',
    ],
  });
}
