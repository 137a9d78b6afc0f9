import type {Page} from 'playwright-core';
import {build, type Rollup} from 'vite';

/** What runs in the page itself: reading a thousand computed styles from here would take a thousand messages. */
type PageChecks = typeof import('./in-page/index.js');

declare global {
  interface Window {
    socleChecks: PageChecks;
  }
}

/** The folder `in-page` as one script that sets `window.socleChecks`. */
export async function bundleOfChecks(): Promise<string> {
  const bundles = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {entry: 'test/stories/in-page/index.ts', formats: ['iife'], name: 'socleChecks'},
    },
  })) as Rollup.RollupOutput[];
  return `${bundles[0]?.output[0].code ?? ''}\nwindow.socleChecks = socleChecks;`;
}

/** Puts the checks in a page, unless they are there. */
export async function installChecks(page: Page, bundle: string): Promise<void> {
  if (!(await page.evaluate(() => 'socleChecks' in window))) await page.evaluate(bundle);
}
