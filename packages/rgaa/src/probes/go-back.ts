import type {PageSession} from '../browser/session.js';

/** Where one is in a page: its address with its fragment, how far it is scrolled. */
export interface Place {
  href: string;
  entries: number;
  x: number;
  y: number;
}

export const placeIn = (session: PageSession): Promise<Place> =>
  session.run(() => ({href: location.href, entries: history.length, x: scrollX, y: scrollY}));

/**
 * Leaves a page where it was, the focus nowhere: links to its own parts are followed back, so that what they lead to is
 * no longer the target. Whether that is enough for the page to be as it was is for a trace to tell (`trace.ts`).
 */
export async function goBack(session: PageSession, place: Place): Promise<void> {
  const isDone = session.run(
    async ({href, entries, x, y}: {href: string; entries: number; x: number; y: number}) => {
      const without = (address: string) => address.split('#')[0];
      if (location.href !== href && without(location.href) === without(href) && history.length > entries) {
        const isBack = new Promise(resolve => addEventListener('popstate', resolve, {once: true}));
        history.go(entries - history.length);
        await Promise.race([isBack, new Promise(resolve => setTimeout(resolve, 300))]);
      }
      // The Tab key may have led out of the page.
      if (!document.hasFocus()) window.focus();
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active instanceof HTMLElement && active !== document.body) active.blur();
      scrollTo({left: x, top: y, behavior: 'instant'});
      // What scripts do when the focus leaves, they often do just after.
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
    },
    {...place},
  );
  await isDone.catch(() => undefined); // It has left, or closed itself: the trace tells.
}
