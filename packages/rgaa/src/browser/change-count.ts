import type {PageSession} from './session.js';

/** How often the page has changed since it was first asked; the difference between two answers tells of the time between. */
export const changeCount = (session: PageSession): Promise<number> => session.run(count);

/** Runs in the page. */
function count(): number {
  const world = globalThis as unknown as {socleChanges?: {count: number; observer: MutationObserver}};
  if (!world.socleChanges) {
    const changes = {
      count: 0,
      observer: new MutationObserver(mutations => {
        changes.count += mutations.length;
      }),
    };
    world.socleChanges = changes;
    const watch = (root: Document | ShadowRoot) => {
      changes.observer.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
    };
    watch(document);
  }
  const {observer} = world.socleChanges;
  world.socleChanges.count += observer.takeRecords().length;
  return world.socleChanges.count;
}
