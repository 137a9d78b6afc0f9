import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from './find-browser.js';

/** No browser to audit with: its message says what to do, in French. */
export class NoBrowser extends Error {}

/**
 * Starts the headless shell, Chrome, Chromium or Edge of this machine, without a window, in French.
 *
 * @throws {NoBrowser} when there is none, or when it does not start.
 */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new NoBrowser(
      process.env.CHROME_PATH
        ? `CHROME_PATH ne désigne aucun programme exécutable : ${process.env.CHROME_PATH}`
        : 'Chrome, Chromium ou Edge est nécessaire et n’a pas été trouvé : installez l’un d’eux, ou donnez son chemin dans CHROME_PATH.',
    );
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--lang=fr-FR',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}
