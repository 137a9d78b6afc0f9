import type {PageSession} from '../browser/session.js';
import {loneIcons} from '../kinds/lone-icons.js';
import {linksInText} from '../kinds/text-links.js';
import {treeOf} from '../page/view.js';
import {lookAt, type Change} from './look-at.js';
import type {Probe} from './probe.js';
import {callOn, overlay} from './screen.js';

/** What changes to an element under the pointer, and with the focus of the keyboard. */
export interface StateLook {
  hover: readonly Change[];
  focus: readonly Change[];
}

/** By `backendNodeId`, of links that only a colour tells (10.6) and of icons that are too pale (3.3). */
export type StateLooks = ReadonlyMap<number, StateLook>;

type Look = Record<string, string>;

const most = 40;

export const stateLooks: Probe<StateLooks> = {
  spoils: false,
  async run(session, page) {
    const view = page.views[0];
    if (!view) return new Map();
    const links = linksInText(view).coloured.filter(({ratio = 0}) => ratio >= 3);
    const icons = loneIcons(view).filter(({ratio = 3}) => ratio < 3);
    const ids = [...links.map(({link}) => link), ...icons.map(({control}) => control)]
      .filter(element => treeOf(element)?.tag !== 'iframe')
      .slice(0, most)
      .map(({backendNodeId}) => backendNodeId);
    if (ids.length === 0) return new Map();
    await overlay(session, 'a#a { }');
    try {
      return await force(session, ids);
    } finally {
      await overlay(session, '');
    }
  },
};

async function force(session: PageSession, ids: readonly number[]): Promise<StateLooks> {
  const {cdp} = session;
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  try {
    await cdp.send('DOM.getDocument', {depth: 0});
    const {nodeIds} = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', {backendNodeIds: [...ids]});
    const looksIn = async (...states: string[]) => {
      for (const nodeId of nodeIds) await cdp.send('CSS.forcePseudoState', {nodeId, forcedPseudoClasses: states});
      return callOn<(Look | null)[]>(session, ids, `nodes => nodes.map(node => node && (${lookAt.toString()})(node))`);
    };
    const rest = await looksIn();
    const hover = await looksIn('hover');
    const focus = await looksIn('focus', 'focus-visible');
    await looksIn();
    return new Map(
      ids.map((id, index) => [
        id,
        {hover: changesOf(rest[index], hover[index]), focus: changesOf(rest[index], focus[index])},
      ]),
    );
  } finally {
    await cdp.send('CSS.disable');
    await cdp.send('DOM.disable');
  }
}

function changesOf(before: Look | null | undefined, after: Look | null | undefined): Change[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].flatMap(key => {
    const [part = '', property = ''] = key.split('|');
    const change = {part, property, before: before?.[key] ?? '', after: after?.[key] ?? ''};
    return change.before === change.after ? [] : [change];
  });
}
