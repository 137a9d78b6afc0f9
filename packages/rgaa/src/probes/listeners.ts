import type {Protocol} from 'devtools-protocol';
import type {PageSession} from '../browser/session.js';
import type {Probe} from './probe.js';

/** What the scripts of the page listen to. */
export interface Listeners {
  /** Types of events, by the `backendNodeId` of the element; attributes such as `onclick` included. */
  on: [number, string[]][];
  /** Types listened to by the window, the document, `<html>` or `<body>`. */
  ofPage: string[];
}

const watched =
  /^(click|dblclick|mouse\w+|pointer(down|up|over|enter)|touch(start|end)|key\w+|focus(in)?|blur|focusout|change|input|submit|contextmenu|drag\w*|touchmove|pointermove|gesture\w+|device\w+|userproximity)$/;

export const listeners: Probe<Listeners> = {
  spoils: false,
  run: session => readListeners(session),
};

/** Every listener of the page’s own document, in three questions to the browser. */
export async function readListeners({cdp}: PageSession): Promise<Listeners> {
  const of = async (expression: string, depth: number) => {
    const {result} = await cdp.send('Runtime.evaluate', {expression, objectGroup: 'socle-listeners'});
    if (!result.objectId) return [];
    const answer = await cdp.send('DOMDebugger.getEventListeners', {objectId: result.objectId, depth, pierce: true});
    return answer.listeners.filter(({type}) => watched.test(type));
  };
  try {
    const onWindow = await of('window', 1);
    const all = await of('document', -1);
    const roots = new Set<number | undefined>();
    for (const expression of ['document', 'document.documentElement', 'document.body'])
      roots.add(await nodeIdOf(cdp, expression));
    const on = new Map<number, Set<string>>();
    const ofPage = new Set(onWindow.map(({type}) => type));
    for (const {type, backendNodeId} of all as Protocol.DOMDebugger.EventListener[]) {
      if (backendNodeId === undefined || roots.has(backendNodeId)) ofPage.add(type);
      else on.set(backendNodeId, (on.get(backendNodeId) ?? new Set()).add(type));
    }
    return {on: [...on].map(([id, types]) => [id, [...types]]), ofPage: [...ofPage]};
  } finally {
    await cdp.send('Runtime.releaseObjectGroup', {objectGroup: 'socle-listeners'});
  }
}

async function nodeIdOf(cdp: PageSession['cdp'], expression: string): Promise<number | undefined> {
  const {result} = await cdp.send('Runtime.evaluate', {expression, objectGroup: 'socle-listeners'});
  if (!result.objectId) return undefined;
  return (await cdp.send('DOM.describeNode', {objectId: result.objectId})).node.backendNodeId;
}
