import type {Page} from 'playwright-core';
import {within} from './deadline.js';
import type {PageWatch} from './watch.js';

/**
 * Empties a window for the same page to be loaded there anew: what a page leaves to the next one of its window (session
 * storage, name, history, pointer, the requests that were watched) goes first.
 *
 * @throws when the page does not leave, or when another site keeps something of its own in a frame of it.
 */
export async function emptyWindow(watch: PageWatch): Promise<void> {
  const {page, cdp} = watch;
  if (watch.failure || page.isClosed()) throw watch.failure ?? new Error('The window is closed.');
  if (hasForeignFrame(page)) throw new Error('What its frame keeps cannot be taken away.');
  const isEmptied = within(
    3000,
    (async () => {
      await page.unrouteAll({behavior: 'ignoreErrors'});
      await page.mouse.move(-10, -10);
      await watch.run(clearAtTheEnd);
      await watch.release();
      await page.goto('about:blank');
      await watch.run(forgetName);
      await cdp.send('Page.resetNavigationHistory');
      await watch.forget();
      return true;
    })(),
    () => false,
  );
  if (!(await isEmptied)) throw new Error('The page does not leave its window.');
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '');

const hasForeignFrame = (page: Page) =>
  page.frames().some(frame => /^https?:/.test(frame.url()) && originOf(frame.url()) !== originOf(page.url()));

// Each function below goes to the page by its text: it stands alone.

/** The last to hear that the page leaves, after whatever the page itself then stores. */
const clearAtTheEnd = (): Promise<void> => {
  const clear = () => {
    try {
      sessionStorage.clear();
    } catch {
      // Not allowed to this page: it has stored nothing.
    }
  };
  for (const type of ['pagehide', 'unload']) addEventListener(type, clear);
  return Promise.resolve();
};

const forgetName = (): Promise<void> => {
  window.name = '';
  return Promise.resolve();
};
