import {hasFields, tryContextChanges, type ContextTrial} from './context-changes.js';
import {guard} from './guard.js';
import {hasHovers, tryHovers, type HoverTrial} from './hovers.js';
import {tryKeys, type KeyEffect} from './keys.js';
import {readListeners} from './listeners.js';
import {withTools} from './page-tools.js';
import type {Probe} from './probe.js';
import {hasButtons, tryButtons, type ButtonTrial} from './status-messages.js';

/** What the page does when it is used: one page serves all of it, what changes least being tried first. */
export interface Actions {
  keys: KeyEffect[];
  hovers: HoverTrial[];
  context: ContextTrial;
  buttons: ButtonTrial[];
}

export const actions: Probe<Actions> = {
  spoils: true,
  // What the Tab key visited may answer a button in another way: scripts remember what no trace shows.
  wantsNewPage: ({views: [view]}) => view === undefined || view.byTag('script').length > 0,
  async withoutTrying(session) {
    await withTools(session);
    const hasMore = (await hasHovers(session)) || (await hasFields(session)) || (await hasButtons(session));
    if (hasMore || (await readListeners(session)).ofPage.some(type => type.startsWith('key'))) return undefined;
    return {keys: [], hovers: [], context: {changed: 0, changes: []}, buttons: []};
  },
  async run(session) {
    const {departures, release} = await guard(session);
    try {
      await withTools(session);
      const keys = await tryKeys(session, departures);
      const hovers = await tryHovers(session);
      const context = await tryContextChanges(session, departures);
      const buttons = await tryButtons(session);
      return {keys, hovers, context, buttons};
    } finally {
      await release();
    }
  },
};
