import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from '../../find-browser.mjs';

const isRoot = process.getuid?.() === 0;

/** Two pages run side by side: without this the one behind gets no animation frame, and its tests wait for ever. */
async function focusedPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

/** Chrome, Chromium or Edge, driven through its own protocol. */
export const chromium = () =>
  chromeLauncher({
    createPage: focusedPage,
    launchOptions: {
      executablePath: findBrowser(),
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--lang=fr-FR'],
    },
  });
