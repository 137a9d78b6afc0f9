import puppeteer, {type KeyInput, type Page} from 'puppeteer-core';
import {chromeLauncher} from '@web/test-runner-chrome';
import {answered} from './answered.js';
import {findFirefox} from './find-engines.js';

/** Firefox, driven by WebDriver BiDi, which it speaks by itself: no geckodriver. */
export const firefox = () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1, // One tab is in front: behind, a page gets no animation frame and no focus event.
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: {'intl.accept_languages': 'fr-FR, fr'},
    },
    createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    createPage: async ({context}) => withCertainKeys(await context.newPage()),
  });

/** The keys of `sendKeys` mean the same as in Chromium, and are answered when it ends. */
function withCertainKeys(page: Page): Page {
  for (const name of ['press', 'type', 'down', 'up'] as const) {
    const send = page.keyboard[name].bind(page.keyboard);
    page.keyboard[name] = async (key: string) => {
      await send((key === 'Space' ? ' ' : key) as KeyInput); // « Space » is a `code`: BiDi knows the `key`.
      await page.evaluate(`new Promise(${answered})`);
      if (!(await page.evaluate('document.hasFocus()'))) await comeBack(page);
    };
  }
  return page;
}

/**
 * After the last control of the page, Tab goes to the toolbars, and no key nor `blur` comes to the page any more.
 * Another tab, then this one again, gives the page its focus back, on the control it was on, if any.
 */
async function comeBack(page: Page): Promise<void> {
  const [first] = await page.browser().pages();
  await first?.bringToFront();
  await page.bringToFront();
}
