import type {BrowserContext} from 'playwright-core';
import {runAxe} from '../axe/run-axe.js';
import {PageSession} from '../browser/session.js';
import {takeView} from '../browser/take-view.js';
import {initialState} from '../collect.js';
import type {PageEvidence} from '../page/evidence.js';
import type {RuleCase} from './case.js';
import {htmlType, serve, written} from './serve-case.testing.js';

/** What a page leaves to the one that is written over it, or may do once only in a document. */
const leavesTraces =
  /<script|<i?frame|<object|<embed|<applet|<base|<link|<audio|<video|http-equiv|autofocus|javascript:|\son\w+\s*=|url\((?!["']?data:)|@import/i;

/** True when the page of a case is all in its HTML: it may be written over another one, without a load. */
export const isStill = ({html, others, files, headers}: RuleCase) =>
  !others && !files && !headers && !leavesTraces.test(html);

/** A page where one still page is written over the other; what the audit brought there, such as axe-core, stays. */
export interface StillPage {
  /** What is to be seen of the page of a case once it stands there. */
  look(one: RuleCase, axe: readonly string[]): Promise<PageEvidence>;
  close(): Promise<void>;
}

export async function openStillPage(context: BrowserContext): Promise<StillPage> {
  const {urls, close} = await serve({html: ''});
  const [url = ''] = urls;
  const page = await context.newPage();
  await page.goto(url);
  const session = await PageSession.open(page);
  return {
    async look({html: main, maySubmit = false}, axe) {
      const html = written(main);
      await session.run(writeOver, html);
      const evidence: PageEvidence = {
        requested: url,
        url,
        title: '',
        process: null,
        maySubmit,
        response: {url, status: 200, headers: htmlType, html},
        views: [],
        probes: {},
        probeErrors: {},
        reached: new Set(),
        axe: [],
      };
      const view = await takeView(session, evidence, initialState);
      evidence.views.push(view);
      evidence.title = view.title;
      if (axe.length > 0) evidence.axe.push(...(await runAxe(session, view, axe)));
      return evidence;
    },
    async close() {
      close();
      await page.close();
    },
  };
}

/** Runs in the page: the parser reads the text as it reads one that comes from a server. */
function writeOver(html: string): Promise<void> {
  document.open();
  document.write(html);
  document.close();
  return new Promise(resolve => {
    const isThere = () => requestAnimationFrame(() => resolve());
    if (document.readyState === 'complete') isThere();
    else addEventListener('load', isThere, {once: true});
  });
}
