import type {AxFacts} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {readAx} from '../page/read-ax.js';
import {readSnapshot, type TreePlace} from '../page/read-snapshot.js';
import {readStyles} from '../page/styles.js';
import {View} from '../page/view.js';
import {changeCount} from './change-count.js';
import {untilQuiet} from './quiet.js';
import type {PageSession} from './session.js';

/** What is read of a node of CDP’s DOM domain. */
interface TreeNode {
  backendNodeId: number;
  nodeType: number;
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
  contentDocument?: TreeNode;
}

/** A page that never stops changing is taken as it is the last time. */
const mostReadings = 3;

/**
 * The page as it stands now, every element of it.
 *
 * @param state - what was done to see it, in French.
 */
export async function takeView(session: PageSession, page: PageEvidence, state: string): Promise<View> {
  const isOfPage = await sameOrigin(session);
  const {snapshot, facts, places, now} = await readAtOnce(session, isOfPage);
  const {title, url, width, height} = now;
  const view = new View(page, state, {width, height}, {title, url});
  readSnapshot(view, snapshot, facts, places, isOfPage);
  return view;
}

/**
 * What the browser is asked of the page in several questions: all of them again where the page has changed in between,
 * since an element would then be judged by the name that another moment gave it.
 */
async function readAtOnce(session: PageSession, isOfPage: (url: string) => boolean) {
  for (let readings = 1; ; readings += 1) {
    const before = await changeCount(session);
    const snapshot = await session.cdp.send('DOMSnapshot.captureSnapshot', {
      computedStyles: [...readStyles],
      includePaintOrder: true,
    });
    const facts = await axFacts(session, isOfPage);
    const places = snapshot.strings.includes('open') ? await treePlaces(session) : new Map<number, TreePlace>();
    const now = await session.run(() => ({
      title: document.title,
      url: location.href,
      width: innerWidth,
      height: innerHeight,
    }));
    if (readings >= mostReadings || (await changeCount(session)) === before) return {snapshot, facts, places, now};
    await untilQuiet(session);
  }
}

/** The document as it is written: the snapshot has only what is shown, each slot filled. */
async function treePlaces({cdp}: PageSession): Promise<ReadonlyMap<number, TreePlace>> {
  const {root} = await cdp.send('DOM.getDocument', {depth: -1, pierce: true});
  const places = new Map<number, TreePlace>();
  const visit = (node: TreeNode, parent: number | undefined, inShadowRoot: boolean) => {
    if (parent !== undefined) places.set(node.backendNodeId, {parent, inShadowRoot});
    for (const {children = []} of node.shadowRoots ?? [])
      for (const child of children) visit(child, node.backendNodeId, true);
    for (const child of node.children ?? []) visit(child, node.nodeType === 9 ? undefined : node.backendNodeId, false);
    if (node.contentDocument) visit(node.contentDocument, undefined, false);
  };
  visit(root, undefined, false);
  await cdp.send('DOM.disable'); // So that the page does not tell every change from now on.
  return places;
}

/** Whether a frame of this address is judged with the page. */
export async function sameOrigin(session: PageSession): Promise<(url: string) => boolean> {
  const origin = originOf((await session.frames())[0]?.url ?? '');
  return url => /^about:(blank|srcdoc)/.test(url) || originOf(url) === origin;
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '');

async function axFacts(session: PageSession, isOfPage: (url: string) => boolean) {
  const facts = new Map<number, AxFacts>();
  // A frame may be gone, or be in another process, by the time it is asked.
  for (const [index, {id, url}] of (await session.frames()).entries()) {
    if (index > 0 && !isOfPage(url)) continue;
    const answer = session.cdp.send('Accessibility.getFullAXTree', {frameId: id});
    readAx((await (index === 0 ? answer : answer.catch(() => ({nodes: []})))).nodes, facts);
  }
  return facts;
}
