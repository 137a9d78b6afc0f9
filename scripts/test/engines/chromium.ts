import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserContext} from 'puppeteer-core';
import {findBrowser} from '../../../packages/rgaa/src/browser/find-browser.js';
const isRoot = process.getuid?.() === 0;

/** Two pages run side by side: without this the one behind gets no animation frame, and its tests wait for ever. */
async function focusedPage({context}: {context: BrowserContext}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

/** A headless shell, Chrome, Chromium or Edge, driven through its own protocol; a whole one with `BROWSER=whole`. */
export const chromium = () =>
  chromeLauncher({
    createPage: focusedPage,
    launchOptions: {
      executablePath: findBrowser({whole: process.env.BROWSER === 'whole'}),
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--lang=fr-FR'],
    },
  });
