import type {Browser, Page} from 'playwright-core';
import {watchPages, type PageWatch} from './page-watch.js';
import type {StoryEntry} from './storybook.js';

/** A page that holds Storybook's frame, and shows one entry after the other without loading it again. */
export interface StorybookPage {
  page: Page;
  watch: PageWatch;
  /** Shows an entry and waits until it is rendered. @throws what Storybook says when it is not. */
  show(entry: StoryEntry): Promise<void>;
}

/** Opens Storybook's frame on an entry, shown at once, with its own accessibility check switched off: the test has a better one. */
export async function openStorybook(browser: Browser, url: string, first: StoryEntry): Promise<StorybookPage> {
  const page = await browser.newPage({
    reducedMotion: 'reduce',
    colorScheme: 'light',
    deviceScaleFactor: 1,
    viewport: {width: 768, height: 600},
  });
  const watch = watchPages(page);
  await page.goto(`${url}/iframe.html?id=${first.id}&viewMode=${viewOf(first)}&globals=a11y.manual:!true`);
  await page.waitForSelector('body.sb-show-main');
  const shown = first.type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *';
  await page.waitForSelector(shown, {state: 'attached', timeout: 60_000});
  let current = first.id; // Asking for what is shown already changes nothing, and says nothing.
  return {
    page,
    watch,
    show: async entry => {
      if (entry.id !== current) await show(page, entry);
      current = entry.id;
    },
  };
}

const viewOf = ({type}: StoryEntry) => (type === 'docs' ? 'docs' : 'story');

/** Shows another entry in a page of Storybook, by its own channel, as its sidebar does. */
export async function show(page: Page, entry: StoryEntry) {
  const request = JSON.stringify({storyId: entry.id, viewMode: viewOf(entry)});
  const answer = await page.evaluate<string>(`new Promise(resolve => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    for (const bad of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'])
      channel.once(bad, error => resolve(bad + ': ' + (error?.message ?? error?.description ?? '')));
    setTimeout(resolve, 20000, 'not rendered after 20 seconds');
    for (const good of ['storyRendered', 'docsRendered']) channel.once(good, () => resolve(''));
    channel.emit('setCurrentStory', ${request});
  })`);
  if (answer) throw new Error(answer);
}
