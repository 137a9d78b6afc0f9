import {goBack, placeIn} from '../probes/go-back.js';
import {untilQuiet} from '../browser/quiet.js';
import {guard} from '../probes/guard.js';
import {withTools, type Path} from '../probes/page-tools.js';
import {dangerous} from '../probes/status-messages.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';
import type {PageSession} from '../browser/session.js';
import type {State} from './state.js';
import {focusTrigger, readOpened, triggersOf, whereFocusIs, type Appeared} from './openings-in-page.js';

/** What came of a button that opens something, activated by the keyboard. */
export interface Opening extends Appeared {
  trigger: Path;
  name: string;
  /** `aria-expanded` before; null without. */
  expandedBefore: string | null;
  /** By what it opened: a click only, where Enter did nothing. */
  by: 'Enter' | 'click';
  /** The page as it then stood. */
  view: View;
  /** What the next Tab gave the focus to; null for nothing in the page. */
  next: Path | null;
  /** True when Escape closed it. */
  byEscape: boolean;
  /** What has the focus once Escape closed it; null for nothing. */
  back: Path | null;
}

const most = {triggers: 6, milliseconds: 3000};
const openings = new WeakMap<PageEvidence, Opening[]>();

/** All that was opened in the page, in the order of the views that show it. */
export const openingsOf = (page: PageEvidence): readonly Opening[] => openings.get(page) ?? [];

/** The page with its dialogs and disclosures open, one after the other. */
export const opened: State = {
  spoils: true,
  async isIdle(session) {
    await withTools(session);
    return (await session.run(triggersOf, 1, dangerous.source)).length === 0;
  },
  async visit(session, page, see) {
    const list: Opening[] = [];
    openings.set(page, list);
    const {departures, release} = await guard(session);
    const place = await placeIn(session);
    try {
      await withTools(session);
      const end = performance.now() + most.milliseconds;
      for (const {path, name, expanded} of await session.run(triggersOf, most.triggers, dangerous.source)) {
        if (performance.now() > end || departures.length > 0) break;
        if (!(await session.run(focusTrigger, path))) continue;
        let by: Opening['by'] = 'Enter';
        let appeared = await activate(session, 'Enter', path);
        if (!appeared && departures.length === 0) {
          by = 'click';
          appeared = await activate(session, 'click', path);
        }
        if (!appeared || departures.length > 0) continue;
        await untilQuiet(session);
        const view = await see(`ouvert : ${name || 'bouton sans nom'}`);
        list.push({
          trigger: path,
          name,
          expandedBefore: expanded,
          by,
          view,
          ...appeared,
          ...(await close(session, path)),
        });
      }
      await goBack(session, place);
    } finally {
      await release();
    }
  },
};

async function activate(session: PageSession, by: Opening['by'], path: Path): Promise<Appeared | null> {
  if (by === 'Enter') await session.page.keyboard.press('Enter');
  else
    await session.run(at => {
      const tools = (globalThis as unknown as {socleTools: {find(path: string): HTMLElement | undefined}}).socleTools;
      tools.find(at)?.click();
    }, path);
  return session.run(readOpened, path);
}

/** Presses Tab once, then closes what was opened, by Escape or else as it was opened. */
async function close(session: PageSession, path: Path): Promise<Pick<Opening, 'next' | 'byEscape' | 'back'>> {
  await session.page.keyboard.press('Tab');
  const {path: next} = await session.run(whereFocusIs);
  await session.page.keyboard.press('Escape');
  const after = await session.run(whereFocusIs);
  if (!after.isOpen) return {next, byEscape: true, back: after.path};
  await session.run(at => {
    const tools = (globalThis as unknown as {socleTools: {find(path: string): HTMLElement | undefined}}).socleTools;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    tools.find(at)?.click();
  }, path);
  await session.run(whereFocusIs);
  return {next, byEscape: false, back: null};
}
