import {PageSession} from '../browser/session.js';
import {takeView} from '../browser/take-view.js';
import {usualWindow} from '../browser/windows.js';
import {contrastModesOf} from '../kinds/contrast-mode.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';
import type {Probe} from './probe.js';

/** The page once the control that promises more contrast was activated (RGAA 3.2.5, 3.3.4). */
export interface ContrastView {
  /** Undefined when there is no such control, or when it could not be tried. */
  view?: View;
}

const mostTime = 5000;

export const contrastView: Probe<ContrastView> = {
  spoils: false,
  async run(session, page) {
    const context = session.page.context();
    const browser = context.browser();
    const url = session.page.url();
    if (!browser || !/^https?:/.test(url) || !page.views[0] || contrastModesOf(page.views[0]).length === 0) return {};
    // What is chosen there is kept (cookies, storage): it must not follow to the next page of the audit.
    const apart = await browser.newContext({viewport: usualWindow, storageState: await context.storageState()});
    try {
      const other = await apart.newPage();
      other.setDefaultTimeout(mostTime);
      await other.goto(url, {waitUntil: 'load'});
      const view = await activate(await PageSession.open(other), page);
      return view ? {view} : {};
    } finally {
      await apart.close();
    }
  },
};

async function activate(session: PageSession, page: PageEvidence): Promise<View | undefined> {
  const mode = contrastModesOf(await takeView(session, page, ''))[0];
  if (!mode) return undefined;
  const {origin} = new URL(session.page.url());
  await session.runOn(mode.backendNodeId, element => (element as HTMLElement).click());
  await session.page.waitForTimeout(200); // It may load the page anew, or fade.
  await session.page.waitForLoadState('load');
  if (new URL(session.page.url()).origin !== origin) return undefined;
  return takeView(session, page, `« ${mode.name} » activé`);
}
