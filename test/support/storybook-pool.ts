import assert from 'node:assert/strict';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './browser.js';
import {serveFolder, type StaticServer} from './static-server.js';
import {openStorybook, type StorybookPage} from './storybook-page.js';
import type {StoryEntry} from './storybook.js';

/** How many pages of Storybook work side by side. */
export const pagesAtOnce = 2;

/** Pages of Storybook, lent to one entry after the other. */
export interface StorybookPool {
  /** Shows an entry in a page that is free, works there, and wants nothing in the console. A page where that failed is closed. */
  lend<Result>(entry: StoryEntry, work: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function openPool(folder: string): Promise<StorybookPool> {
  const [browser, server]: [Browser, StaticServer] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const idle: StorybookPage[] = [];
  return {
    async lend(entry, work) {
      const storybook = idle.pop() ?? (await openStorybook(browser, server.url, entry));
      try {
        await storybook.show(entry);
        const result = await work(storybook.page);
        assert.deepEqual(storybook.watch.take(), [], 'nothing in the console');
        idle.push(storybook);
        return result;
      } catch (error) {
        await storybook.page.close();
        throw error;
      }
    },
    async close() {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}

/** Tags of ours that nobody registered: they would do nothing in the page. */
export const undefinedTags = (page: Page) =>
  page.$$eval('*', nodes =>
    [...new Set(nodes.map(node => node.localName))].filter(
      name => name.startsWith('socle-') && !customElements.get(name),
    ),
  );
