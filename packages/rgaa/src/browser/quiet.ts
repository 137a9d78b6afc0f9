import type {Viewport} from '../page/view.js';
import type {PageSession} from './session.js';

/**
 * How long a page with scripts must stay as it is to be at rest: scripts often wait a quarter of a second after the last
 * resize. A page that never rests is taken as it is after `most`.
 */
const times = {still: 280, most: 1000};

/** Gives the page another window, and waits until it has settled there. */
export async function resize(session: PageSession, size: Viewport): Promise<void> {
  await session.page.setViewportSize(size);
  await untilQuiet(session);
}

/** Waits until nothing changes in the page any more: no mutation, and what moves or fades has come to its end. */
export const untilQuiet = (session: PageSession): Promise<void> => session.run(rest, times.still, times.most);

/** Runs in the page. */
async function rest(still: number, most: number): Promise<void> {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const started = performance.now();
  let changed = started;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  const roots: (Document | ShadowRoot)[] = [];
  const watch = (root: Document | ShadowRoot) => {
    roots.push(root);
    observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  };
  watch(document);
  const isMoving = () =>
    roots.some(root =>
      root
        .getAnimations()
        .some(one => one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime)),
    );
  await frame();
  await frame();
  // Without scripts only what is written in the style sheets moves.
  const needed = document.scripts.length > 0 ? still : 0;
  while (performance.now() - started < most && (performance.now() - changed < needed || isMoving()))
    await new Promise(resolve => setTimeout(resolve, 25));
  observer.disconnect();
}
